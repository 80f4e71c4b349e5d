package org.guanxi.analytics.value.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanxi.analytics.lifetime.BackTest;
import org.guanxi.analytics.lifetime.Estimates;
import org.jspecify.annotations.Nullable;

/** A model without a fit: the published one of CDNOW. */
public final class AnyModel {

    private AnyModel() {}

    public static ValueModel pinned(int version) {
        return fitted(version, Instant.parse("2026-06-01T00:00:00Z"), LocalDate.parse("2026-05-01"), null);
    }

    public static ValueModel fitted(int version, Instant at, LocalDate end, @Nullable BackTest backTest) {
        return new ValueModel(
                version,
                UUID.randomUUID(),
                at,
                end,
                true,
                LocalDate.parse("2026-01-01"),
                2_357,
                "CNY",
                estimates(0.2425945, 4.4136023, 0.7929220, 2.4259069),
                estimates(0.5248431, 6.1830852, 0.8913594, 1.6140024),
                estimates(6.249573, 3.744225, 15.443520),
                List.of(),
                backTest,
                null);
    }

    private static Estimates estimates(Double... parameters) {
        return new Estimates(List.of(parameters), List.of(parameters), -9_582, 2_357, 30);
    }
}
