/** Whom and what the checks of a customer value model count, to be looked at one by one. */
@NullMarked
package org.guanxi.analytics.value.counted;

import org.jspecify.annotations.NullMarked;
