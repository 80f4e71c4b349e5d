package org.guanxi.analytics.value.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.guanxi.analytics.lifetime.BackTest;
import org.guanxi.analytics.lifetime.Estimates;
import org.guanxi.analytics.lifetime.Frequencies;
import org.guanxi.analytics.lifetime.Tracking;
import org.jspecify.annotations.Nullable;

/**
 * One version of the model, complete: scoring needs nothing else.
 *
 * @param observationEnd the last day whose orders were looked at
 * @param pinned fitted for a past day on purpose: scores then are as of that day, whoever orders since
 * @param from the first day with an order
 * @param gammaGamma missing when the data do not determine it; then there are orders and no money
 * @param backTest what came after a past end of observation, where that is known
 * @param diagnostics missing from models of earlier releases
 */
public record ValueModel(
        int version,
        UUID id,
        Instant fittedAt,
        LocalDate observationEnd,
        boolean pinned,
        LocalDate from,
        int sampleSize,
        String currency,
        Estimates bgNbd,
        Estimates mbgNbd,
        @Nullable Estimates gammaGamma,
        List<String> warnings,
        @Nullable BackTest backTest,
        @Nullable Diagnostics diagnostics) {

    /** When the scores are from that it gives now. */
    public Instant asOf(Instant now) {
        return pinned ? observationEnd.atStartOfDay(ZoneOffset.UTC).toInstant() : now;
    }

    /** The past day that all its scores are from; null when it goes with the time. */
    public @Nullable LocalDate asOfDay() {
        return pinned ? observationEnd : null;
    }

    /** The last day that its back-test looked at; null when it has none. */
    public @Nullable LocalDate knownUntil() {
        return backTest == null ? null : observationEnd.plusDays(Math.round(backTest.weeks() * 7));
    }

    /**
     * How well the model describes what was observed.
     *
     * @param frequencies customers by the number of repeat orders
     * @param tracking all repeat orders so far, week after week
     */
    public record Diagnostics(List<Frequencies.Row> frequencies, List<Tracking.Point> tracking) {}
}
