/** Deals: opened, moved from stage to stage, won or lost. */
@NullMarked
package org.guanxi.sales.deal;

import org.jspecify.annotations.NullMarked;
