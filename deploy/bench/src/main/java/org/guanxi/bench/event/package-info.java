/** How fast events leave the outbox, and how soon their effect is seen. */
@NullMarked
package org.guanxi.bench.event;

import org.jspecify.annotations.NullMarked;
