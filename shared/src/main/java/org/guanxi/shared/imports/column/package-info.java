/** Which column of a file is which: headings in anybody's words, proposed, chosen, remembered. */
@NullMarked
package org.guanxi.shared.imports.column;

import org.jspecify.annotations.NullMarked;
