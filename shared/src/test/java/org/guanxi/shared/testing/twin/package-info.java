/** A service that breaks every rule of the house, so that a rule that finds nothing is found. */
@NullMarked
package org.guanxi.shared.testing.twin;

import org.jspecify.annotations.NullMarked;
