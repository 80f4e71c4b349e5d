/** The recency, frequency and money grid over all accounts: its edges by version, its scores, its cells. */
@NullMarked
package org.guanxi.analytics.grid;

import org.jspecify.annotations.NullMarked;
