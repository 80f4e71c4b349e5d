/** All that is known of one account, for its page. */
@NullMarked
package org.guanxi.analytics.insight;

import org.jspecify.annotations.NullMarked;
