package org.guanxi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guanxi.local.build.MavenBuild;
import org.guanxi.local.folder.Home;
import org.guanxi.local.folder.Tree;
import org.guanxi.local.process.Command;
import org.guanxi.local.process.Jdk;
import org.guanxi.local.terminal.Pause;
import org.guanxi.local.terminal.Progress;

/** {@code ./crm bench}: builds deploy/bench when it has changed, and runs it. */
record Bench(Home home, List<String> arguments) {

    int run() {
        build();
        var target = home.root().resolve("deploy/bench/target");
        var line = new ArrayList<>(List.of(
                Jdk.java(),
                "-XX:+UseSerialGC",
                "-Xmx384m",
                "-Dguanxi.root=" + home.root(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                target.resolve("classes") + ":" + target.resolve("lib") + "/*",
                "org.guanxi.bench.Bench"));
        line.addAll(arguments);
        return Pause.uninterrupted(
                () -> new ProcessBuilder(line).inheritIO().start().waitFor());
    }

    private void build() {
        var stamp = home.root().resolve(".guanxi/build/bench");
        var sources = Tree.fingerprint(List.of(
                home.root().resolve("pom.xml"),
                home.root().resolve("deploy/bench/pom.xml"),
                home.root().resolve("deploy/bench/src/main")));
        if (content(stamp).equals(sources) && Files.isDirectory(home.root().resolve("deploy/bench/target/lib"))) {
            return;
        }
        try (var progress = new Progress()) {
            var row = progress.row("benchmark");
            row.now("Maven");
            var line = List.of(
                    new MavenBuild(home).maven(),
                    "-B",
                    "-ntp",
                    "-DskipTests",
                    "-Dspotless.check.skip=true",
                    "-Pbench",
                    "-pl",
                    "deploy/bench",
                    "package");
            new Command(line, home.root(), Map.of("JAVA_HOME", Jdk.home()), home.log("build-bench"))
                    .run("Building the benchmark");
            Pause.uninterrupted(() -> {
                Files.createDirectories(stamp.resolveSibling("."));
                return Files.writeString(stamp, sources);
            });
            row.done("built");
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException absent) {
            return "";
        }
    }
}
