/** What files tell of accounts and contacts, understood row by row. */
@NullMarked
package org.guanxi.customer.imports;

import org.jspecify.annotations.NullMarked;
