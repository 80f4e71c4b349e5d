package org.guanxi.shared.list;

/** @param capped there are more than {@code count}; counting on would cost more than it tells */
public record Count(long count, boolean capped) {}
