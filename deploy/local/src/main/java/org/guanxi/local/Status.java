package org.guanxi.local;

import java.time.Duration;
import java.time.Instant;
import org.guanxi.local.folder.Home;
import org.guanxi.local.platform.Part;
import org.guanxi.local.platform.Parts;
import org.guanxi.local.platform.Pids;
import org.guanxi.local.service.Database;
import org.guanxi.local.service.Secrets;

/** A line per part; all healthy or not is the exit code. */
record Status(Home home) {

    boolean run() {
        var pids = new Pids(home);
        var everything = Parts.everything(home).all();
        var database = pids.database(everything)
                .orElseGet(() -> Database.of(home, new Secrets(home)).place());
        var parts = everything.stream()
                .filter(part -> !part.name().equals("mysql") || database.equals(Database.EMBEDDED))
                .toList();
        System.out.printf("%-18s %8s %6s  %-10s %10s %9s%n", "part", "pid", "port", "health", "up for", "memory");
        var healthy = parts.stream().filter(part -> isHealthy(part, pids)).count();
        parts.stream().flatMap(part -> pids.doubt(part).stream()).forEach(System.out::println);
        var total = parts.stream().mapToLong(pids::megabytes).sum();
        System.out.printf("%d of %d healthy, %.2f GiB of memory%n", healthy, parts.size(), total / 1024.0);
        if (!database.equals(Database.EMBEDDED)) {
            System.out.println("The data is in the MySQL server " + database + " (GUANXI_MYSQL_URL).");
        }
        return healthy == parts.size();
    }

    /** Prints its line. */
    private static boolean isHealthy(Part part, Pids pids) {
        var process = pids.running(part);
        var answers = process.isPresent() && part.probe().answers();
        var otherwise = process.isPresent() ? "unhealthy" : pids.doubt(part).isPresent() ? "unknown" : "stopped";
        System.out.printf(
                "%-18s %8s %6d  %-10s %10s %6d MB%n",
                part.name(),
                process.map(ProcessHandle::pid).map(String::valueOf).orElse("-"),
                part.port(),
                answers ? "healthy" : otherwise,
                process.map(Status::upFor).orElse("-"),
                pids.megabytes(part));
        return answers;
    }

    private static String upFor(ProcessHandle process) {
        var since = process.info().startInstant().orElse(Instant.now());
        var spent = Duration.between(since, Instant.now());
        return spent.toHours() > 0
                ? "%d h %02d min".formatted(spent.toHours(), spent.toMinutesPart())
                : "%d:%02d min".formatted(spent.toMinutes(), spent.toSecondsPart());
    }
}
