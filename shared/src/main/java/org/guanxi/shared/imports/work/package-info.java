/** Does what imports are for, batch by batch: tries or writes rows, waits for what is late, takes back what was written. */
@NullMarked
package org.guanxi.shared.imports.work;

import org.jspecify.annotations.NullMarked;
