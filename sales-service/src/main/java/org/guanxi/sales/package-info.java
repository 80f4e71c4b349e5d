/** Turns interest into revenue: leads, pipelines, deals, products and orders. */
@NullMarked
package org.guanxi.sales;

import org.jspecify.annotations.NullMarked;
