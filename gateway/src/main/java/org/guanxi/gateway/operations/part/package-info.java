/** The parts there should be, who of their processes answers, and one word about each. */
@NullMarked
package org.guanxi.gateway.operations.part;

import org.jspecify.annotations.NullMarked;
