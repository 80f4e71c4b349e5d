/** Tells who is listening that something changed, as it happens: ids only, and only of what the caller may read. */
@NullMarked
package org.guanxi.gateway.live;

import org.jspecify.annotations.NullMarked;
