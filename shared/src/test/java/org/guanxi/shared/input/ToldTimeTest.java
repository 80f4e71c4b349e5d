package org.guanxi.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldTimeTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-30");
    private static final Instant EVENING_BEFORE = Instant.parse("2026-11-29T19:03:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-29T19:03:00Z", "2026-11-29T23:00:00Z", "2026-11-30T08:00:00Z", "2027-01-01T00:00:00Z"})
    void staysWhereTheDayWasKeptBeforeItBegan(Instant later) {
        assertThat(ToldTime.at(DAY, EVENING_BEFORE).kept()).isEqualTo(EVENING_BEFORE);
        assertThat(ToldTime.at(DAY, later).keptAfter(EVENING_BEFORE)).isEqualTo(EVENING_BEFORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-29T00:00:00Z", "2026-11-29T09:59:59Z", "2026-11-30T00:00:00Z", "2026-12-01T00:00:00Z"})
    void isCorrectedWhereTheDayWasAnotherOne(Instant before) {
        Instant later = Instant.parse("2026-12-02T00:00:00Z");
        assertThat(ToldTime.at(DAY, later).keptAfter(before)).isEqualTo(Instant.parse("2026-11-30T00:00:00Z"));
    }

    @Test
    void isCorrectedWhereAMomentIsTold() {
        Instant told = Instant.parse("2026-11-29T20:00:00Z");
        assertThat(ToldTime.at(told, told).keptAfter(EVENING_BEFORE)).isEqualTo(told);
    }
}
