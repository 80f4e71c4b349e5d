package org.guanxi.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.guanxi.bench.platform.Processes;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private final Outcome outcome = new Outcome(
            "get-gateway-8",
            1000,
            0,
            10,
            1.5,
            4,
            Map.of(
                    "gateway",
                    500.0,
                    "mysql",
                    250.0,
                    "load",
                    300.0,
                    Processes.MACHINE,
                    2050.0,
                    Processes.STOLEN,
                    100.0));

    @Test
    void survivesTheWayBetweenProcesses() {
        assertThat(Outcome.parse(outcome.line())).isEqualTo(outcome);
    }

    @Test
    void dividesTheTimeOfTheNamedProcessesByTheRequests() {
        assertThat(outcome.cost("gateway", "mysql")).isEqualTo(0.75);
        assertThat(outcome.perSecond()).isEqualTo(100);
    }

    @Test
    void tellsWhatOthersUsed() {
        assertThat(outcome.busyElsewhere()).isEqualTo(0.1);
        assertThat(outcome.stolen()).isEqualTo(0.01);
    }
}
