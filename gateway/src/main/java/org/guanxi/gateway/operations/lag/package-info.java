/** How far each group of readers is behind each topic, and since when. */
@NullMarked
package org.guanxi.gateway.operations.lag;

import org.jspecify.annotations.NullMarked;
