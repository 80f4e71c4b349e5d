/** Currencies and the amounts that one can pay in them. */
@NullMarked
package org.guanxi.shared.money;

import org.jspecify.annotations.NullMarked;
