/** How a deal ends: won or lost, with what that needs, or open after all. */
@NullMarked
package org.guanxi.sales.outcome;

import org.jspecify.annotations.NullMarked;
