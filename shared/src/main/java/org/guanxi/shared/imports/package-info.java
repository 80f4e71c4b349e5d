/** Files with many rows: accepted at once, imported in the background, resumed after a crash, each row answered for. */
@NullMarked
package org.guanxi.shared.imports;

import org.jspecify.annotations.NullMarked;
