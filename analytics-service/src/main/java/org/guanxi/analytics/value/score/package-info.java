/** Scores accounts by the newest model. */
@NullMarked
package org.guanxi.analytics.value.score;

import org.jspecify.annotations.NullMarked;
