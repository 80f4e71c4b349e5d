/** What support knows of the accounts in customer-service. */
@NullMarked
package org.guanxi.support.account;

import org.jspecify.annotations.NullMarked;
