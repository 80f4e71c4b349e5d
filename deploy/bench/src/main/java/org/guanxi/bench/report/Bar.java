package org.guanxi.bench.report;

import java.util.Locale;

/** What is asked of a figure, and whether it got there. */
record Bar(double most, String unit) {

    static Bar atMost(double most, String unit) {
        return new Bar(most, unit);
    }

    String asked() {
        return "at most " + trimmed() + unit;
    }

    String verdict(double measured) {
        return measured <= most ? "met" : "**not met**";
    }

    private String trimmed() {
        return most == Math.rint(most) ? String.format(Locale.ROOT, "%.0f", most) : String.valueOf(most);
    }
}
