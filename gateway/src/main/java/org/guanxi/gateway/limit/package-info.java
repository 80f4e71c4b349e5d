/** How much one application, person or network may ask for, and the headers that tell them. */
@NullMarked
package org.guanxi.gateway.limit;

import org.jspecify.annotations.NullMarked;
