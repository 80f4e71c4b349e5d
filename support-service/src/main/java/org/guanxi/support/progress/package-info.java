/** How far a case has come: its states, the moves between them, and what each move needs. */
@NullMarked
package org.guanxi.support.progress;

import org.jspecify.annotations.NullMarked;
