/** Every failure answered by the gateway itself is a problem document in the caller's language. */
@NullMarked
package org.guanxi.gateway.problem;

import org.jspecify.annotations.NullMarked;
