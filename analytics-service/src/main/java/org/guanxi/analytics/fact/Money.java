package org.guanxi.analytics.fact;

import java.math.BigDecimal;

/** An amount in its own currency. */
public record Money(BigDecimal amount, String currency) {}
