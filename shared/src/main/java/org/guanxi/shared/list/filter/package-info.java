/** The fields that callers may name, and what they may ask of them: RSQL becomes a condition whose values are bound. */
@NullMarked
package org.guanxi.shared.list.filter;

import org.jspecify.annotations.NullMarked;
