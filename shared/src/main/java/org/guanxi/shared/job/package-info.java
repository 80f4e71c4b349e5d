/** What the workers of stored jobs have in common. */
@NullMarked
package org.guanxi.shared.job;

import org.jspecify.annotations.NullMarked;
