/** The machine under the platform: what it is, how busy, how fast its disk. */
@NullMarked
package org.guanxi.bench.machine;

import org.jspecify.annotations.NullMarked;
