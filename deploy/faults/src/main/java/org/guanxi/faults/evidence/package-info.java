/**
 * What the platform holds after an import, the oracle that judges it, and the proof that the oracle sees every damage.
 */
@NullMarked
package org.guanxi.faults.evidence;

import org.jspecify.annotations.NullMarked;
