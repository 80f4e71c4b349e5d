/** Helps customers: cases with their conversation. */
@NullMarked
package org.guanxi.support;

import org.jspecify.annotations.NullMarked;
