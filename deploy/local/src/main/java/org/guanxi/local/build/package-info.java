/** Builds what changed since it was last built, with Maven, npm or the compiler alone. */
@NullMarked
package org.guanxi.local.build;

import org.jspecify.annotations.NullMarked;
