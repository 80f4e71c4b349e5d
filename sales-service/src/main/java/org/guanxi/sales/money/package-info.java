/** Amounts with their currency, and the one rule by which they are rounded. */
@NullMarked
package org.guanxi.sales.money;

import org.jspecify.annotations.NullMarked;
