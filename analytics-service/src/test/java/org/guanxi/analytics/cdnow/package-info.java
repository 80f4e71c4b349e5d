/** Real purchases for tests: the CDNOW sample, where the machine has it. */
@NullMarked
package org.guanxi.analytics.cdnow;

import org.jspecify.annotations.NullMarked;
