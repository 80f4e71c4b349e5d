/** People at the customers; one person can belong to several accounts. */
@NullMarked
package org.guanxi.customer.contact;

import org.jspecify.annotations.NullMarked;
