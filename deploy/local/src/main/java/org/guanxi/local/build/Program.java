package org.guanxi.local.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guanxi.local.folder.Folders;
import org.guanxi.local.folder.Home;
import org.guanxi.local.folder.Tree;
import org.guanxi.local.process.Command;
import org.guanxi.local.process.Jdk;
import org.guanxi.local.terminal.Pause;

/** Plain Java in a folder of deploy, compiled when its sources changed; it sees the servers' jars. */
public record Program(Home home, String name) {

    public int run(String mainClass, List<String> arguments) {
        var line = new ArrayList<>(List.of(
                Jdk.java(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                classes() + ":" + libraries(),
                mainClass));
        line.addAll(arguments);
        return Pause.uninterrupted(
                () -> new ProcessBuilder(line).inheritIO().start().waitFor());
    }

    /** Where it lies compiled; fails with the compiler's words. */
    public Path classes() {
        var sources = home.root().resolve("deploy").resolve(name).resolve("src/main/java");
        var classes = home.root().resolve(".guanxi/" + name + "-" + Tree.fingerprint(List.of(sources)));
        return Folders.once(classes, folder -> compile(sources, folder));
    }

    private void compile(Path sources, Path folder) {
        Pause.uninterrupted(() -> {
            try (var files = Files.walk(sources)) {
                var line = new ArrayList<>(
                        List.of(Jdk.tool("javac"), "-proc:none", "-cp", libraries(), "-d", folder.toString()));
                files.map(Path::toString)
                        .filter(file -> file.endsWith(".java") && !file.endsWith("package-info.java"))
                        .forEach(line::add);
                new Command(line, home.root(), Map.of(), home.log("build-" + name)).run("Compiling deploy/" + name);
            }
            return true;
        });
    }

    private String libraries() {
        return home.lib().resolve("*").toString();
    }
}
