package org.guanxi.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guanxi.bench.event.RelayDrain;
import org.guanxi.bench.load.Act;
import org.guanxi.bench.load.BareSql;
import org.guanxi.bench.load.Imports;
import org.guanxi.bench.load.Outcome;
import org.guanxi.bench.load.Pace;
import org.guanxi.bench.load.Results;
import org.guanxi.bench.load.Series;
import org.guanxi.bench.machine.Conditions;
import org.guanxi.bench.platform.Starts;
import org.guanxi.bench.platform.Way;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final Results results = new Results();

    ReportTest() {
        for (var act : List.of(Act.CREATE, Act.GET, Act.LIST)) {
            Stream.of(Way.values()).forEach(way -> outcome(Costs.name(act, way), 100, 1, 5));
            outcome(BareSql.name(act), 1000, 1, 5);
        }
        outcome("get-direct-open", 100, 1, 5);
        outcome("get-gateway-open", 100, 2, 14);
        outcome("mix-gateway-32", 100, 1, 5);
    }

    @Test
    void namesWhatIsMissed() {
        assertThat(page(false).lines())
                .contains(
                        "| creates through the gateway, of the bare commits | 0.10 | at least 0.5 | **not met** |",
                        "| gets by somebody signed in in a browser, of those sent to the service itself | 1.00 | at least 0.45 | met |",
                        "| the gateway adds, half within | 1.00 ms | at most 1.5 ms | met |",
                        "| the gateway adds, 99 % within | 9.00 ms | at most 8 ms | **not met** |",
                        "| the relay, of the bare producer | 0.50 | at least 0.6 | **not met** |",
                        "| the relay, of the most creates a second in any round | 5.00 | at least 2 | met |",
                        "| an account in analytics while others are created, half within | 60.0 ms | at most 50 ms | **not met** |",
                        "| an account in analytics while others are created, 99 % within | 60.0 ms | at most 250 ms | met |",
                        "| rows | 2000 a second | at least 3000 a second | **not met** |",
                        "| of the bare inserts | 0.20 | at least 0.15 | met |")
                .contains(
                        "| kafka | not seen |  |  | not seen | 500 MB |  |  | 600 MB |  |  |",
                        "| gateway | 4.00 | at most 3 s | **not met** | 2.00 | 250 MB | at most 300 MB | met | 460 MB | at most 450 MB | **not met** |");
    }

    @Test
    void saysThatOthersWereAllowedToWork() {
        assertThat(page(true)).contains("with `--busy`");
        assertThat(page(false)).doesNotContain("--busy");
    }

    private String page(boolean busyIsFine) {
        var conditions =
                new Conditions(LocalDate.EPOCH, "commit", "machine", "system", "mysql", "flags", 0.1, Pace.QUICK);
        return new Report(
                        new Findings(
                                results,
                                conditions,
                                Map.of("gateway", new Starts.Start(4, 2)),
                                30,
                                Map.of("gateway", 250L, "kafka", 500L),
                                Map.of("gateway", 460L, "kafka", 600L),
                                30,
                                List.of(new RelayDrain.Round(500, 1000)),
                                series(20),
                                series(60),
                                50,
                                List.of(new Imports.Round(2000, 10_000)),
                                series(1)),
                        busyIsFine)
                .text();
    }

    private void outcome(String name, long perSecond, double p50, double p99) {
        results.add(List.of(new Outcome(name, perSecond, 0, 1, p50, p99, Map.of())));
    }

    private static Series series(double value) {
        return new Series(new double[] {value});
    }
}
