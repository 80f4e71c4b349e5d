/** Records that a group could not take in: where they lie, and how they go back. */
@NullMarked
package org.guanxi.gateway.operations.letter;

import org.jspecify.annotations.NullMarked;
