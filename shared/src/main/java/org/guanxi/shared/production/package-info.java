/** What may not be so where others depend on it. */
@NullMarked
package org.guanxi.shared.production;

import org.jspecify.annotations.NullMarked;
