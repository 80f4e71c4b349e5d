package org.guanxi.faults;

import java.util.List;

/** The table at the end. */
record Report(List<Outcome> outcomes) {

    void print() {
        System.out.printf("%n%-26s %-26s %10s %10s  %s%n", "fault", "at", "finished", "equal", "result");
        for (var outcome : outcomes) {
            System.out.printf(
                    "%-26s %-26s %8d s %8d s  %s%n",
                    outcome.fault(),
                    outcome.struckAt(),
                    outcome.seconds(),
                    outcome.secondsUntilEqual(),
                    outcome.passed() ? "holds" + outcome.remark() : "BROKEN");
            outcome.breaches().forEach(breach -> System.out.println("    " + breach));
        }
        var broken = outcomes.stream().filter(outcome -> !outcome.passed()).count();
        System.out.printf("%n%d faults, %d broken%n", outcomes.size(), broken);
    }
}
