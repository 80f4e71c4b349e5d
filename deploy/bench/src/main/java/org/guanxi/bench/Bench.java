package org.guanxi.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.guanxi.bench.load.Pace;
import org.guanxi.bench.machine.Machine;
import org.guanxi.bench.platform.Failure;
import org.guanxi.bench.platform.Platform;
import org.guanxi.bench.platform.Waiting;
import org.guanxi.bench.report.Report;

/** {@code ./crm bench [--quick] [--busy]}. */
public final class Bench {

    private static final Duration CALM_DOWN = Duration.ofMinutes(4);

    private final Platform platform;
    private final Pace pace;
    private final boolean busyIsFine;

    private Bench(Platform platform, List<String> options) {
        this.platform = platform;
        this.pace = options.contains("--quick") ? Pace.QUICK : Pace.FULL;
        this.busyIsFine = options.contains("--busy");
    }

    public static void main(String[] arguments) {
        var platform = new Platform(Path.of(System.getProperty("guanxi.root")));
        try {
            new Bench(platform, List.of(arguments)).run();
            System.exit(0);
        } catch (Failure failed) {
            System.err.println("\n" + failed.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        var load = awaitQuiet();
        Runtime.getRuntime().addShutdownHook(new Thread(platform::down));
        var findings = new Run(platform, pace).findings(load);
        new Publishing(platform, pace.full(), busyIsFine)
                .publish(
                        new Report(findings, busyIsFine).text(),
                        findings.results().elsewhere().median());
    }

    private double awaitQuiet() {
        if (pace.full() && !busyIsFine && Machine.load() > Publishing.QUIET) {
            System.out.println("Waiting for a quiet machine: its load is " + Machine.load());
            try {
                Waiting.until("A quiet machine", CALM_DOWN, 5_000, () -> Machine.load() <= Publishing.QUIET);
            } catch (Failure busy) {
                throw new Failure("The machine is busy with something else (load " + Machine.load()
                        + "), so that figures would mean little. End that, or measure anyway with ./crm bench --busy.");
            }
        }
        return Machine.load();
    }
}
