package org.guanxi.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FloodsTest {

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final Floods floods = new Floods(() -> now);

    @Test
    void tellsOfTheFirstAtOnce() {
        assertThat(floods.oneMore()).hasValue(1);
    }

    @Test
    void tellsOfTheOthersOnceAMinuteHowManyTheyWere() {
        floods.oneMore();
        for (int i = 0; i < 4000; i++) {
            now = now.plusMillis(10);
            assertThat(floods.oneMore()).isEmpty();
        }
        now = now.plusSeconds(20);
        assertThat(floods.oneMore()).hasValue(4001);
        assertThat(floods.oneMore()).isEmpty();
    }
}
