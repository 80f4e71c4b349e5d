package org.guanxi.gateway.operations.watch;

import java.time.Instant;
import java.util.List;
import org.guanxi.gateway.operations.lag.Lag;
import org.guanxi.gateway.operations.part.PartState;
import org.jspecify.annotations.Nullable;

/**
 * What one look around found.
 *
 * @param brokerAway since when Kafka has not answered
 * @param lags as of the last look that Kafka answered
 */
record Observation(
        Instant asOf, List<PartState> parts, @Nullable Instant brokerAway, List<Lag> lags) {}
