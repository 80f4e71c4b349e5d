/** What becomes of a lead: what is wanted, and what keeps it from being made twice. */
@NullMarked
package org.guanxi.sales.conversion;

import org.jspecify.annotations.NullMarked;
