/** Everything that happened with an account, from all services, in one order. */
@NullMarked
package org.guanxi.customer.timeline;

import org.jspecify.annotations.NullMarked;
