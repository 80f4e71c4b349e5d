package org.guanxi.analytics.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrackingTest {

    private static final BgNbd MODEL = new BgNbd(0.24, 4.4, 0.79, 2.43);

    @Test
    void countsRepeatsAndNotFirstOrders() {
        var points = Tracking.of(MODEL, List.of(List.of(0, 3, 20), List.of(8)), 20, 20);
        assertThat(points).extracting(Tracking.Point::actual).containsExactly(1L, 1L, 2L);
        assertThat(points).extracting(Tracking.Point::expected).isSorted();
    }

    @Test
    void showsTheEndOfObservationEvenWithinAWeek() {
        var points = Tracking.of(MODEL, List.of(List.of(0, 30)), 9, 30);
        assertThat(points)
                .extracting(Tracking.Point::until)
                .contains(LocalDate.ofEpochDay(9), LocalDate.ofEpochDay(30))
                .isSorted();
    }

    @Test
    void staysShortHoweverLongItLooks() {
        int tenYears = 3_650;
        var points = Tracking.of(MODEL, List.of(List.of(0, tenYears)), tenYears, tenYears);
        assertThat(points).hasSizeBetween(100, Tracking.MOST_POINTS + 1);
        assertThat(points.getLast().actual()).isEqualTo(1);
    }
}
