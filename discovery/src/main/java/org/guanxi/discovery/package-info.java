/** Knows which services run where. */
@NullMarked
package org.guanxi.discovery;

import org.jspecify.annotations.NullMarked;
