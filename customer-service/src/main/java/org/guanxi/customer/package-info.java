/** Knows the customers: accounts, contacts and what was said with them. */
@NullMarked
package org.guanxi.customer;

import org.jspecify.annotations.NullMarked;
