package org.guanxi.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guanxi.local.build.Build;
import org.guanxi.local.build.MavenBuild;
import org.guanxi.local.build.Node;
import org.guanxi.local.build.WebBuild;
import org.guanxi.local.folder.Folders;
import org.guanxi.local.folder.Home;
import org.guanxi.local.platform.Parts;
import org.guanxi.local.platform.Pids;
import org.guanxi.local.platform.Ports;
import org.guanxi.local.terminal.Interruption;
import org.guanxi.local.terminal.Progress;

/** {@code ./crm test}: everything, in an order that finds the cheap mistakes first; goes on after a failure. */
final class TestRun {

    private final Home home;
    private final List<Step.Outcome> outcomes = new ArrayList<>();
    private final List<String> notRun = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private final boolean withPlatform;

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
        var began = System.nanoTime();
        web();
        npm("web: format, lint, types, messages, unit tests", "run", "check");
        maven();
        if (withPlatform) {
            endToEnd();
        } else {
            leftOut.add("end-to-end and browser tests: --without-platform");
        }
        return summary((System.nanoTime() - began) / 1_000_000_000);
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

    private void maven() {
        var maven = new MavenBuild(home).maven();
        outcomes.add(new Step(
                        "Java: build, unit and integration tests",
                        List.of(maven, "-B", "-ntp", "--fail-at-end", "verify"),
                        home.root(),
                        Map.of())
                .run());
    }

    private void endToEnd() {
        if (outcomes.getLast().code() != 0) {
            notRun.add("end-to-end and browser tests: the Java build failed");
            return;
        }
        try (var progress = new Progress(false, System.out)) {
            new Build(home).unpack(progress);
        }
        crm("stopping what an interrupted run may have left", "down");
        List.of("mysql", "kafka", "logs")
                .forEach(name -> Folders.delete(testState().resolve(name)));
        try (var interruption = new Interruption()) {
            interruption.onInterrupt(() -> crm("stopping that platform", "down"));
            var up = crm("platform for the end-to-end tests", "up", "-d");
            outcomes.add(up);
            if (up.code() == 0) {
                npm("web: end to end and in a browser", "run", "e2e");
                crm("stopping that platform", "down");
            } else {
                notRun.add("end-to-end and browser tests: the platform did not start");
            }
        }
    }

    private Path testState() {
        return home.root().resolve(".guanxi-test");
    }

    private Step.Outcome crm(String title, String... arguments) {
        var line = new ArrayList<>(List.of(home.root().resolve("crm").toString()));
        line.addAll(List.of(arguments));
        return new Step(title, line, home.root(), Map.of("GUANXI_STATE", ".guanxi-test")).run();
    }

    private void npm(String title, String... arguments) {
        var line = new ArrayList<>(List.of("npm"));
        line.addAll(List.of(arguments));
        outcomes.add(new Step(title, line, home.root().resolve("web"), Map.of("CI", "true")).run());
    }

    private boolean summary(long seconds) {
        System.out.println("\n── Summary (" + seconds / 60 + " min " + seconds % 60 + " s)");
        var total = TestCount.none();
        var broken = 0;
        for (var outcome : outcomes) {
            var count = TestCount.in(outcome.lines());
            total = total.plus(count);
            var stepFailedItself = outcome.code() != 0 && count.failed() == 0;
            broken += stepFailedItself ? 1 : 0;
            System.out.printf(
                    "  %-48s %s%n",
                    outcome.title(),
                    outcome.code() == 0 && count.failed() == 0
                            ? count.passed() + " passed"
                            : "FAILED, " + count.failed() + " tests");
        }
        notRun.forEach(what -> System.out.println("  not run: " + what));
        leftOut.forEach(what -> System.out.println("  not run: " + what));
        if (total.skipped() > 0) {
            System.out.println("  not run: " + total.skipped() + " tests that skipped themselves; each says why above");
        }
        System.out.println(total.passed() + " passed, " + (total.failed() + broken) + " failed"
                + (total.skipped() > 0 ? ", " + total.skipped() + " skipped" : ""));
        return total.failed() + broken == 0 && notRun.isEmpty();
    }
}
