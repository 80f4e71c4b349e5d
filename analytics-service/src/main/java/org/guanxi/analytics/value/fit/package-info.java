/** Fits a new model, as a job. */
@NullMarked
package org.guanxi.analytics.value.fit;

import org.jspecify.annotations.NullMarked;
