/** Countries, as they are written and as they are kept. */
@NullMarked
package org.guanxi.customer.country;

import org.jspecify.annotations.NullMarked;
