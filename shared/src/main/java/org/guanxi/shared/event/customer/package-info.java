/** What customer-service publishes. */
@NullMarked
package org.guanxi.shared.event.customer;

import org.jspecify.annotations.NullMarked;
