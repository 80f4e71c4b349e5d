/** Processes and ports of this machine: what to run, who runs already, how to end it. */
@NullMarked
package org.guanxi.local.process;

import org.jspecify.annotations.NullMarked;
