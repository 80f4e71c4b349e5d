package org.guanxi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.guanxi.demo.api.Answer;
import org.guanxi.demo.api.JsonReader;
import org.junit.jupiter.api.Test;

class ImportsTest {

    private static final Answer JOB =
            JsonReader.read("{\"createdAt\":\"2026-03-01T10:00:00Z\",\"created\":540,\"failed\":0}");

    @Test
    void countsWhatIsNew() {
        assertThat(Imports.result(540, JOB, Instant.parse("2026-03-01T09:59:59Z")))
                .isEqualTo("540 rows: 540 new");
    }

    @Test
    void callsNothingNewThatAnEarlierLoadBrought() {
        assertThat(Imports.result(540, JOB, Instant.parse("2026-03-02T10:00:00Z")))
                .isEqualTo("540 rows: none new, imported before");
    }
}
