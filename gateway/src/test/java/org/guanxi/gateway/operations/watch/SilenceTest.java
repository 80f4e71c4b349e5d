package org.guanxi.gateway.operations.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SilenceTest {

    private final Instant begin = Instant.parse("2026-03-01T12:00:00Z");
    private final Silence silence = new Silence(Duration.ofSeconds(30));

    @Test
    void isNoAbsenceUntilItIsTooLong() {
        silence.goOn(begin);
        silence.goOn(begin.plusSeconds(29));
        assertThat(silence.isBroken()).isFalse();
        assertThat(silence.away(begin.plusSeconds(29))).isNull();
        silence.goOn(begin.plusSeconds(30));
        assertThat(silence.away(begin.plusSeconds(30))).isEqualTo(begin);
    }

    @Test
    void endsWithOneAnswer() {
        silence.goOn(begin);
        silence.end();
        assertThat(silence.isBroken()).isTrue();
        silence.goOn(begin.plusSeconds(40));
        assertThat(silence.away(begin.plusSeconds(40))).isNull();
    }
}
