/** Reads the whole stream and turns it into facts, cells, segments and customer value. */
@NullMarked
package org.guanxi.analytics;

import org.jspecify.annotations.NullMarked;
