package org.guanxi.faults.evidence;

import java.math.BigDecimal;

/** An event as it lies on a topic; the same event may have been delivered more than once. */
record Delivery(String event, String type, String aggregate, long sequence, BigDecimal amount) {}
