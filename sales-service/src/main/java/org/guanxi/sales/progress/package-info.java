/** Where a deal stands, and where it has been. */
@NullMarked
package org.guanxi.sales.progress;

import org.jspecify.annotations.NullMarked;
