/** Orders, placed here or told by other systems. */
@NullMarked
package org.guanxi.sales.order;

import org.jspecify.annotations.NullMarked;
