package org.guanxi.analytics.profile;

import java.math.BigDecimal;

/** The orders of one day (UTC) in one currency. */
public record OrderDay(int day, int orders, BigDecimal amount, String currency) {}
