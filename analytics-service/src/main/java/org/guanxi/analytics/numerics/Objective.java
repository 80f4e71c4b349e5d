package org.guanxi.analytics.numerics;

/** A smooth function to be minimised. */
@FunctionalInterface
public interface Objective {

    /** Returns the value at the point and writes the gradient there into the given array. */
    double at(double[] point, double[] gradient);
}
