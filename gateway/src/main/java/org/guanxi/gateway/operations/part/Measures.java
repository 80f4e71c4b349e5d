package org.guanxi.gateway.operations.part;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The few of a process's metrics that are looked at here, out of Prometheus' text format.
 *
 * @param waiting events in its outbox
 * @param oldest how long the first of them has waited
 */
record Measures(
        @Nullable Instant started,
        @Nullable Long waiting,
        @Nullable Duration oldest) {

    private static final Set<String> NAMES =
            Set.of("process_start_time_seconds", "outbox_backlog", "outbox_age_seconds");

    static Measures in(String text) {
        var values = text.lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(Measures::sample)
                .collect(Collectors.toMap(Sample::name, Sample::value, Double::max));
        Double started = values.get("process_start_time_seconds");
        Double waiting = values.get("outbox_backlog");
        Double oldest = values.get("outbox_age_seconds");
        return new Measures(
                started == null ? null : Instant.ofEpochMilli((long) (started * 1000)),
                waiting == null ? null : waiting.longValue(),
                oldest == null ? null : Duration.ofSeconds(oldest.longValue()));
    }

    private record Sample(String name, double value) {}

    /** {@code name{label="value"} 1.5E9}; a gauge that could not be read is NaN. */
    private static Stream<Sample> sample(String line) {
        int name = line.indexOf('{') < 0 ? line.indexOf(' ') : Math.min(line.indexOf('{'), line.indexOf(' '));
        int value = line.lastIndexOf(' ') + 1;
        if (name < 0 || !NAMES.contains(line.substring(0, name))) {
            return Stream.empty();
        }
        double read = Double.parseDouble(line.substring(value));
        return Double.isNaN(read) ? Stream.empty() : Stream.of(new Sample(line.substring(0, name), read));
    }
}
