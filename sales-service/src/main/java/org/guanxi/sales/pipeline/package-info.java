/** The ways along which deals are won, and their stages. */
@NullMarked
package org.guanxi.sales.pipeline;

import org.jspecify.annotations.NullMarked;
