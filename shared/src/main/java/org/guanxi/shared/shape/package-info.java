/** Answers in the shape that the caller wants: fewer fields, or what an id refers to beside it. */
@NullMarked
package org.guanxi.shared.shape;

import org.jspecify.annotations.NullMarked;
