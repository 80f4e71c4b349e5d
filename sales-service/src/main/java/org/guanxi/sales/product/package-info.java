/** What is sold, and for how much. */
@NullMarked
package org.guanxi.sales.product;

import org.jspecify.annotations.NullMarked;
