/** What sales-service publishes. */
@NullMarked
package org.guanxi.shared.event.sales;

import org.jspecify.annotations.NullMarked;
