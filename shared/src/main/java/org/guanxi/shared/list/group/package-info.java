/** A list counted and added up by the values of one of its fields. */
@NullMarked
package org.guanxi.shared.list.group;

import org.jspecify.annotations.NullMarked;
