/** Looks around every few seconds and tells operators all of it, and everybody what concerns them. */
@NullMarked
package org.guanxi.gateway.operations.watch;

import org.jspecify.annotations.NullMarked;
