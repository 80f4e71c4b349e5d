package org.guanxi.local;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.guanxi.local.build.Build;
import org.guanxi.local.build.MavenBuild;
import org.guanxi.local.build.Node;
import org.guanxi.local.build.Program;
import org.guanxi.local.build.WebBuild;
import org.guanxi.local.folder.Folders;
import org.guanxi.local.folder.Home;
import org.guanxi.local.platform.Parts;
import org.guanxi.local.platform.Pids;
import org.guanxi.local.platform.Ports;
import org.guanxi.local.server.ServerJars;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Interruption;
import org.guanxi.local.terminal.Progress;

/** {@code ./crm test}: everything, the web beside the Java build, then all together; goes on after a failure. */
final class TestRun {

    private final Home home;
    private final List<Step.Outcome> outcomes = new ArrayList<>();
    private final List<String> notRun = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private final boolean withPlatform;
    private final FileTime began = FileTime.from(Instant.now());

    /** @param withPlatform also end to end and in a browser, on a platform started for that */
    TestRun(Home home, boolean withPlatform) {
        this.home = home;
        this.withPlatform = withPlatform;
    }

    boolean run() {
        Node.require();
        if (withPlatform) {
            requirePorts();
        }
        Folders.delete(reports());
        web();
        var checked = new Aside(npm(
                "web: format, lint, types, messages, unit tests",
                List.of("run", "check", "--", "--", "--reporter=default", "--reporter=junit", "--maxWorkers=1"),
                "--outputFile.junit=" + reports().resolve("vitest.xml")));
        var java = maven();
        programs();
        outcomes.add(checked.await());
        if (withPlatform) {
            endToEnd(java);
        } else {
            leftOut.add("end-to-end and browser tests: --without-platform");
        }
        return summary();
    }

    /** Before half an hour is spent: the end-to-end tests run on the platform's own ports. */
    private void requirePorts() {
        var tested = new Home(home.root(), testState());
        new Ports(Parts.of(tested).all(), new Pids(tested))
                .require("The end-to-end tests start a platform of their own there, with data of its own:"
                        + " stop the running one (./crm down) and try again.");
    }

    private void web() {
        try (var progress = new Progress(false, System.out)) {
            var web = new WebBuild(home);
            var row = progress.row("web packages");
            web.install(row);
            row.done("installed");
            web.run(progress);
        }
    }

    private boolean maven() {
        var outcome = maven("Java: build, unit and integration tests", "-T", "2", "--fail-at-end");
        outcomes.add(outcome);
        outcomes.add(maven("Java: build and tests of deploy/bench", "-Pbench", "-pl", "deploy/bench"));
        return outcome.code() == 0;
    }

    /** The benchmark on its own: its profile has library versions that the services are not to be tested with. */
    private Step.Outcome maven(String title, String... options) {
        var line = new ArrayList<>(List.of(new MavenBuild(home).maven(), "-B", "-ntp"));
        line.addAll(List.of(options));
        line.add("verify");
        return new Step(title, line, home.root(), Map.of()).run();
    }

    /** Compiled once more as the commands that run them do, without Maven and with the servers' libraries only. */
    private void programs() {
        if (!ServerJars.present(home)) {
            notRun.add("compiling deploy/demo and deploy/faults: the Java build left no libraries for them");
            return;
        }
        for (var name : List.of("demo", "faults")) {
            outcomes.add(program("Java: compile deploy/" + name, () -> {
                new Program(home, name).classes();
                return 0;
            }));
        }
    }

    private static Step.Outcome program(String title, IntSupplier run) {
        System.out.println("\n── " + title);
        try {
            return new Step.Outcome(title, run.getAsInt(), List.of());
        } catch (Failure failed) {
            System.out.println(failed.text());
            return new Step.Outcome(title, 1, List.of());
        }
    }

    /** @param built otherwise the platform builds, as it starts, what a failed test has left unbuilt */
    private void endToEnd(boolean built) {
        if (built) {
            try (var progress = new Progress(false, System.out)) {
                new Build(home).unpack(progress);
            }
        }
        crm("stopping what an interrupted run may have left", "down");
        List.of("mysql", "kafka", "logs")
                .forEach(name -> Folders.delete(testState().resolve(name)));
        try (var interruption = new Interruption()) {
            interruption.onInterrupt(() -> crm("stopping that platform", "down"));
            var up = crm("platform for the end-to-end tests", "up", "-d");
            outcomes.add(up);
            if (up.code() == 0) {
                outcomes.add(
                        npm("web: end to end and in a browser", List.of("run", "e2e", "--"), "--reporter=list,junit")
                                .run());
                recount();
                crm("stopping that platform", "down");
            } else {
                notRun.add("end-to-end and browser tests: the platform did not start");
            }
        }
    }

    /** What the end-to-end tests see of an import only through the API: counted where it lies. */
    private void recount() {
        var tested = new Home(home.root(), testState());
        if (Parts.of(tested).database().external().isPresent()) {
            leftOut.add("counting the imported rows and their events: they lie in a MySQL server of somebody else");
            return;
        }
        var places = List.of(home.root().toString(), testState().toString());
        outcomes.add(program(
                "recount: the import in MySQL, on Kafka, in analytics",
                () -> new Program(home, "faults").run("org.guanxi.faults.evidence.Recount", places)));
    }

    private Path testState() {
        return home.root().resolve(".guanxi-test");
    }

    private Step.Outcome crm(String title, String... arguments) {
        var line = new ArrayList<>(List.of(home.root().resolve("crm").toString()));
        line.addAll(List.of(arguments));
        return new Step(title, line, home.root(), Map.of("GUANXI_STATE", ".guanxi-test")).run();
    }

    private Step npm(String title, List<String> arguments, String report) {
        var line = new ArrayList<>(List.of("npm"));
        line.addAll(arguments);
        line.add(report);
        var playwright = reports().resolve("playwright.xml").toString();
        var environment =
                Map.of("CI", "true", "PLAYWRIGHT_JUNIT_OUTPUT_FILE", playwright, "GUANXI_STATE", ".guanxi-test");
        return new Step(title, line, home.root().resolve("web"), environment);
    }

    private Path reports() {
        return home.root().resolve(".guanxi/reports");
    }

    private boolean summary() {
        var seconds = Duration.between(began.toInstant(), Instant.now()).toSeconds();
        System.out.println("\n── Summary (" + seconds / 60 + " min " + seconds % 60 + " s)");
        var total = TestCount.none();
        var broken = 0;
        for (var outcome : outcomes) {
            var count = TestCount.in(outcome.lines());
            total = total.plus(count);
            var stepFailedItself = outcome.code() != 0 && count.failed() == 0;
            broken += stepFailedItself ? 1 : 0;
            System.out.printf("  %-48s %s%n", outcome.title(), verdict(outcome, count));
        }
        notRun.forEach(what -> System.out.println("  not run: " + what));
        leftOut.forEach(what -> System.out.println("  not run: " + what));
        var skipped = new SkippedTests(home.root(), reports(), began).named();
        skipped.forEach(test -> System.out.println("  not run: " + test));
        if (total.skipped() > skipped.size()) {
            System.out.println("  not run: " + (total.skipped() - skipped.size()) + " tests that no report names");
        }
        System.out.println(total.passed() + " passed, " + (total.failed() + broken) + " failed"
                + (total.skipped() > 0 ? ", " + total.skipped() + " skipped" : ""));
        return total.failed() + broken == 0 && notRun.isEmpty();
    }

    private static String verdict(Step.Outcome outcome, TestCount count) {
        if (outcome.code() != 0 || count.failed() > 0) {
            return "FAILED, " + count.failed() + " tests";
        }
        return count.equals(TestCount.none()) ? "done" : count.passed() + " passed";
    }
}
