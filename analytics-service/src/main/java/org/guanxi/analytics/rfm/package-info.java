/** Recency, frequency and money: scores from one to five and the name of each cell. Plain Java, no Spring. */
@NullMarked
package org.guanxi.analytics.rfm;

import org.jspecify.annotations.NullMarked;
