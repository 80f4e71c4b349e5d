package org.guanxi.faults;

import java.util.List;
import org.guanxi.faults.platform.Broken;

/** How one fault ended. */
record Outcome(
        Fault fault, String struckAt, long seconds, long secondsUntilEqual, String remark, List<String> breaches) {

    static Outcome broken(Fault fault, Moment moment, Broken broken) {
        return new Outcome(fault, moment.toString(), 0, 0, "", List.of(String.valueOf(broken.getMessage())));
    }

    boolean passed() {
        return breaches.isEmpty();
    }
}
