package org.guanxi.gateway.operations.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.guanxi.gateway.operations.part.State;

/** @param troubles empty when all is as it should be */
record SystemView(Instant asOf, List<Trouble> troubles) {

    private static final String EVENTS = "events";

    /**
     * A part that people notice.
     *
     * @param part a service, or {@code events} when nothing travels between them
     * @param objects what of the API it concerns
     */
    record Trouble(String part, State state, Instant since, List<String> objects) {}

    static SystemView of(Observation seen) {
        List<Trouble> troubles = new ArrayList<>();
        if (seen.brokerAway() != null) {
            troubles.add(new Trouble(EVENTS, State.DOWN, seen.brokerAway(), List.of()));
        }
        seen.parts().stream()
                .filter(part -> part.condition().since() != null
                        && !part.part().objects().isEmpty())
                .map(part -> new Trouble(
                        part.part().name(),
                        part.condition().state(),
                        Objects.requireNonNull(part.condition().since()),
                        part.part().objects()))
                .forEach(troubles::add);
        return new SystemView(seen.asOf(), List.copyOf(troubles));
    }
}
