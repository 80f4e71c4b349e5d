/** Scores accounts by the model in use. */
@NullMarked
package org.guanxi.analytics.value.score;

import org.jspecify.annotations.NullMarked;
