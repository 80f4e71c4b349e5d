package org.guanxi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guanxi.bench.load.Pace;
import org.guanxi.bench.machine.Machine;
import org.guanxi.bench.platform.Failure;
import org.guanxi.bench.platform.Platform;
import org.guanxi.bench.platform.Waiting;
import org.guanxi.bench.report.Findings;
import org.guanxi.bench.report.Report;

/** {@code ./crm bench [--quick] [--busy]}. */
public final class Bench {

    /** Above this the machine has something else to do, and figures are not worth writing down. */
    private static final double QUIET = 0.5;

    private static final java.time.Duration CALM_DOWN = java.time.Duration.ofMinutes(4);

    private final Platform platform;
    private final Pace pace;
    private final boolean busyIsFine;

    private Bench(Platform platform, List<String> options) {
        this.platform = platform;
        this.pace = options.contains("--quick") ? Pace.QUICK : Pace.FULL;
        this.busyIsFine = options.contains("--busy") || !pace.full();
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
        write(new Run(platform, pace).findings(load));
    }

    private double awaitQuiet() {
        if (!busyIsFine && Machine.load() > QUIET) {
            System.out.println("Waiting for a quiet machine: its load is " + Machine.load());
            try {
                Waiting.until("A load below " + QUIET, CALM_DOWN, 5_000, () -> Machine.load() <= QUIET);
            } catch (Failure busy) {
                throw new Failure("The machine is busy with something else (load " + Machine.load()
                        + "), so that figures would mean little. End that, or measure anyway with ./crm bench --busy.");
            }
        }
        return Machine.load();
    }

    private void write(Findings findings) {
        var report = new Report(findings).text();
        var file = pace.full()
                ? platform.root().resolve("docs/benchmarks.md")
                : platform.state().resolve("benchmarks.md");
        try {
            Files.writeString(file, report);
        } catch (IOException failed) {
            throw new Failure("Cannot write " + file, failed);
        }
        System.out.println("\n" + report + "\nWritten to " + file);
    }
}
