/** How a service's API is described to those who write programs against it. */
@NullMarked
package org.guanxi.shared.openapi;

import org.jspecify.annotations.NullMarked;
