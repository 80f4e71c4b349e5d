/** One change to many rows: as a job that goes on after a crash, by the checks of a single PATCH, and that can be undone. */
@NullMarked
package org.guanxi.shared.bulk;

import org.jspecify.annotations.NullMarked;
