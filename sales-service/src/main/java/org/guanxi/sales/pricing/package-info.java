/** What deals and orders come to: their lines as they are wanted, filled from the products, computed and rounded. */
@NullMarked
package org.guanxi.sales.pricing;

import org.jspecify.annotations.NullMarked;
