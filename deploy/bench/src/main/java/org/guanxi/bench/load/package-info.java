/** Load in legs of one kind each, what came of them, and bare SQL that does the same work. */
@NullMarked
package org.guanxi.bench.load;

import org.jspecify.annotations.NullMarked;
