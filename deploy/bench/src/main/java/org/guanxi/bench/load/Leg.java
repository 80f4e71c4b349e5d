package org.guanxi.bench.load;

import java.time.Duration;
import java.util.Locale;
import org.guanxi.bench.platform.Way;

/**
 * A stretch of load of one kind.
 *
 * @param open true: {@code amount} arrivals a second, however long the answers take; false: {@code amount} in flight
 * @param leadIn comes first and is not counted
 */
public record Leg(String name, Way way, Act act, boolean open, double amount, Duration leadIn, Duration counted) {

    public static Leg closed(Way way, Act act, int inFlight, Pace pace) {
        var name = act.word() + "-" + way.name().toLowerCase(Locale.ROOT) + "-" + inFlight;
        return new Leg(name, way, act, false, inFlight, pace.leadIn(), pace.counted());
    }

    public static Leg open(Way way, Act act, double perSecond, Pace pace) {
        var name = act.word() + "-" + way.name().toLowerCase(Locale.ROOT) + "-open";
        return new Leg(name, way, act, true, perSecond, pace.leadIn(), pace.counted());
    }

    public Leg lasting(Duration other) {
        return new Leg(name, way, act, open, amount, leadIn, other);
    }

    Duration whole() {
        return leadIn.plus(counted);
    }

    /** As it is handed to the process that makes the load. */
    String line() {
        return String.join(
                " ",
                name,
                way.name(),
                act.name(),
                String.valueOf(open),
                String.valueOf(amount),
                leadIn.toString(),
                counted.toString());
    }

    static Leg parse(String line) {
        var words = line.split(" ");
        return new Leg(
                words[0],
                Way.valueOf(words[1]),
                Act.valueOf(words[2]),
                Boolean.parseBoolean(words[3]),
                Double.parseDouble(words[4]),
                Duration.parse(words[5]),
                Duration.parse(words[6]));
    }
}
