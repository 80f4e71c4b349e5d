/** How customer value and the probability of being active are spread over the accounts, by the newest scores. */
@NullMarked
package org.guanxi.analytics.value.distribution;

import org.jspecify.annotations.NullMarked;
