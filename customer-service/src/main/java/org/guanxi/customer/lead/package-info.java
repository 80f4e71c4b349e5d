/** What customer-service knows of the leads in sales-service: which there are, and what they have become. */
@NullMarked
package org.guanxi.customer.lead;

import org.jspecify.annotations.NullMarked;
