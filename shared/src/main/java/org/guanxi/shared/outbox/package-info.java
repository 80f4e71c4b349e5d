/** Carries events from the transaction that caused them to Kafka, in order per aggregate, whatever dies in between. */
@NullMarked
package org.guanxi.shared.outbox;

import org.jspecify.annotations.NullMarked;
