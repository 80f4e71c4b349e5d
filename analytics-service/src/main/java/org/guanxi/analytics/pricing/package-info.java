/** Keeps everybody's money reckoned by the configured rates. */
@NullMarked
package org.guanxi.analytics.pricing;

import org.jspecify.annotations.NullMarked;
