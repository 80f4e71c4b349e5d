package org.guanxi.gateway.operations.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    @Test
    void readsWhatItKnowsAndPassesOverTheRest() {
        Measures read = Measures.in("""
                # HELP outbox_age_seconds How long the oldest event has been waiting
                # TYPE outbox_age_seconds gauge
                outbox_age_seconds 12.0
                outbox_backlog{instance="a b"} 4.0
                jvm_memory_used_bytes{area="heap",id="Tenured Gen"} 9.9E7
                process_start_time_seconds 1.7643E9
                """);
        assertThat(read).isEqualTo(new Measures(Instant.ofEpochSecond(1_764_300_000), 4L, Duration.ofSeconds(12)));
    }

    @Test
    void takesAGaugeThatCouldNotBeReadForUnknown() {
        assertThat(Measures.in("outbox_age_seconds NaN\n")).isEqualTo(new Measures(null, null, null));
    }
}
