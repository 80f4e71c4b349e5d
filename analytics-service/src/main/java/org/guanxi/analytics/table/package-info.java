/** How values are kept in columns. */
@NullMarked
package org.guanxi.analytics.table;

import org.jspecify.annotations.NullMarked;
