/** The parts of the platform: in which order they start and end, which run, whether they answer. */
@NullMarked
package org.guanxi.local.platform;

import org.jspecify.annotations.NullMarked;
