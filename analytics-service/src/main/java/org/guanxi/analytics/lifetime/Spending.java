package org.guanxi.analytics.lifetime;

/** A customer's mean amount over the days of repeat orders. */
public record Spending(int repeats, double mean) {}
