/** The purchase history that every round imports: the real one, or one made up after it. */
@NullMarked
package org.guanxi.faults.history;

import org.jspecify.annotations.NullMarked;
