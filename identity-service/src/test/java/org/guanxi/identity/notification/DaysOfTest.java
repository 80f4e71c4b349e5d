package org.guanxi.identity.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DaysOfTest {

    private static final Instant AFTER_THE_CHANGE = Instant.parse("2026-11-29T08:00:00Z");

    @Test
    void moveByTheOneOffsetOfAZone() {
        assertThat(DaysOf.sql("at", ZoneId.of("Asia/Shanghai"), AFTER_THE_CHANGE))
                .isEqualTo("DATE(at + INTERVAL 28800 SECOND)");
        assertThat(DaysOf.sql("at", ZoneId.of("UTC"), AFTER_THE_CHANGE)).isEqualTo("DATE(at + INTERVAL 0 SECOND)");
    }

    @Test
    void moveByTheOffsetThatWasInForce() {
        assertThat(DaysOf.sql("at", ZoneId.of("Europe/Berlin"), AFTER_THE_CHANGE))
                .isEqualTo("DATE(at + INTERVAL CASE WHEN at < '2026-10-25T01:00' THEN 7200 ELSE 3600 END SECOND)");
    }

    @Test
    void moveBackWestOfGreenwich() {
        assertThat(DaysOf.sql("at", ZoneId.of("America/New_York"), Instant.parse("2026-03-08T12:00:00Z")))
                .isEqualTo("DATE(at + INTERVAL CASE WHEN at < '2026-03-08T07:00' THEN -18000 ELSE -14400 END SECOND)");
    }
}
