/** Finds the rows of a change and changes them one by one, as the service says in its {@link RowChanges}. */
@NullMarked
package org.guanxi.shared.bulk.work;

import org.jspecify.annotations.NullMarked;
