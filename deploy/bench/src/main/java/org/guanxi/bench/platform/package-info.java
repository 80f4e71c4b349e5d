/** The platform that is measured: started, watched and asked from outside. */
@NullMarked
package org.guanxi.bench.platform;

import org.jspecify.annotations.NullMarked;
