/** Habits at the HTTP edge: who changes what must have seen (If-Match), who repeats gets the first answer (Idempotency-Key). */
@NullMarked
package org.guanxi.shared.http;

import org.jspecify.annotations.NullMarked;
