package org.guanxi.sales.order;

import jakarta.persistence.Embeddable;

/** What another system calls the order; unique. */
@Embeddable
record OrderKey(String source, String externalId) {}
