package org.guanxi.bench.report;

import java.util.Locale;

/** What is asked of a figure, and whether it got there. */
record Bar(double limit, boolean upper, String unit) {

    static Bar atMost(double most, String unit) {
        return new Bar(most, true, unit);
    }

    static Bar atLeast(double least, String unit) {
        return new Bar(least, false, unit);
    }

    String asked() {
        return (upper ? "at most " : "at least ") + trimmed() + unit;
    }

    String verdict(double measured) {
        return (upper ? measured <= limit : measured >= limit) ? "met" : "**not met**";
    }

    private String trimmed() {
        return limit == Math.rint(limit) ? String.format(Locale.ROOT, "%.0f", limit) : String.valueOf(limit);
    }
}
