/** Ids of aggregates. */
@NullMarked
package org.guanxi.shared.id;

import org.jspecify.annotations.NullMarked;
