/** Says in the reader's language what is kept as a word. */
@NullMarked
package org.guanxi.analytics.words;

import org.jspecify.annotations.NullMarked;
