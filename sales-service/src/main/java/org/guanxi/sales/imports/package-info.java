/** What files tell of orders, understood row by row. */
@NullMarked
package org.guanxi.sales.imports;

import org.jspecify.annotations.NullMarked;
