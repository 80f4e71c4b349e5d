/** What an operator sees of dead letters, and does about them. */
@NullMarked
package org.guanxi.gateway.operations.settlement;

import org.jspecify.annotations.NullMarked;
