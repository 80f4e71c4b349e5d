/** Optimisation and special functions that the customer models stand on; plain Java, no Spring. */
@NullMarked
package org.guanxi.analytics.numerics;

import org.jspecify.annotations.NullMarked;
