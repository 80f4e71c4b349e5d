/** Interest that may become a customer. */
@NullMarked
package org.guanxi.sales.lead;

import org.jspecify.annotations.NullMarked;
