/** Measures the platform as its users meet it, each figure beside a reference from the same run. */
@NullMarked
package org.guanxi.bench;

import org.jspecify.annotations.NullMarked;
