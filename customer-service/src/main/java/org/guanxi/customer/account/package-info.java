/** Customers, organisations and persons alike, under the names that other systems give them. */
@NullMarked
package org.guanxi.customer.account;

import org.jspecify.annotations.NullMarked;
