/** What sales knows of customer-service's accounts: a copy kept by events, and the few questions asked directly. */
@NullMarked
package org.guanxi.sales.account;

import org.jspecify.annotations.NullMarked;
