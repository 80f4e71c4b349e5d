package org.guanxi.bench.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanxi.bench.platform.Processes;

/**
 * What came of a leg.
 *
 * @param p50 milliseconds; half of the answers came sooner
 * @param used milliseconds of processor by process
 */
public record Outcome(
        String name, long done, long failed, double seconds, double p50, double p99, Map<String, Double> used) {

    public double perSecond() {
        return done / seconds;
    }

    /** Milliseconds of processor that the named processes together used for each request. */
    public double cost(String... parts) {
        return Stream.of(parts)
                        .mapToDouble(part -> used.getOrDefault(part, 0.0))
                        .sum()
                / done;
    }

    /** Processors that were busy with something else than the platform and the measuring. */
    public double busyElsewhere() {
        var ours = used.entrySet().stream()
                .filter(each -> !each.getKey().equals(Processes.MACHINE)
                        && !each.getKey().equals(Processes.STOLEN))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return Math.max(0, used.getOrDefault(Processes.MACHINE, 0.0) - ours) / 1000 / seconds;
    }

    public double stolen() {
        return used.getOrDefault(Processes.STOLEN, 0.0) / 1000 / seconds;
    }

    String line() {
        var parts = used.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(" "));
        return "%s %d %d %s %s %s %s".formatted(name, done, failed, seconds, p50, p99, parts);
    }

    static Outcome parse(String line) {
        var words = line.split(" ");
        var used = new LinkedHashMap<String, Double>();
        for (var i = 6; i < words.length; i++) {
            var equals = words[i].indexOf('=');
            used.put(words[i].substring(0, equals), Double.parseDouble(words[i].substring(equals + 1)));
        }
        return new Outcome(
                words[0],
                Long.parseLong(words[1]),
                Long.parseLong(words[2]),
                Double.parseDouble(words[3]),
                Double.parseDouble(words[4]),
                Double.parseDouble(words[5]),
                used);
    }
}
