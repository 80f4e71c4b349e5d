package org.guanxi.gateway.operations.watch;

import java.time.Instant;
import java.util.List;
import org.guanxi.gateway.operations.lag.Lag;
import org.guanxi.gateway.operations.letter.LetterTopicView;
import org.guanxi.gateway.operations.part.PartView;
import org.jspecify.annotations.Nullable;

/**
 * How everything is, for who looks after it.
 *
 * @param asOf when it was looked at
 * @param brokerAway since when Kafka has not answered; lags are then those that were seen last, dead letters unknown
 */
record OperationsView(
        Instant asOf,
        List<PartView> parts,
        @Nullable Instant brokerAway,
        List<Lag> lags,
        @Nullable List<LetterTopicView> deadLetters) {

    static OperationsView of(Observation seen, @Nullable List<LetterTopicView> deadLetters) {
        return new OperationsView(
                seen.asOf(),
                seen.parts().stream()
                        .map(part -> PartView.of(part, seen.asOf()))
                        .toList(),
                seen.brokerAway(),
                seen.lags(),
                deadLetters);
    }
}
