/**
 * What the person at the keyboard meets: rows of progress, a failure as a message with the telling lines of a log,
 * Ctrl-C.
 */
@NullMarked
package org.guanxi.local.terminal;

import org.jspecify.annotations.NullMarked;
