package org.guanxi.analytics.numerics;

/** Where a search ended; {@code converged} is false when the slope there is still steeper than asked for. */
public record Optimum(double[] point, double value, int evaluations, boolean converged) {}
