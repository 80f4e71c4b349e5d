/** Records that a group could not take in: what they are, and what an operator does about them. */
@NullMarked
package org.guanxi.gateway.operations.letter;

import org.jspecify.annotations.NullMarked;
