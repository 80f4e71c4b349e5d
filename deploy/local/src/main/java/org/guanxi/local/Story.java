package org.guanxi.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guanxi.local.folder.Folders;
import org.guanxi.local.folder.Home;
import org.guanxi.local.folder.Tree;
import org.guanxi.local.process.Command;
import org.guanxi.local.process.Jdk;
import org.guanxi.local.service.Web;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Pause;

/** Runs deploy/demo, which speaks to the gateway like any partner does. */
record Story(Home home) {

    void load() {
        System.out.println("\nLoading the story through " + Web.GATEWAY);
        var code = Pause.uninterrupted(() -> new ProcessBuilder(List.of(
                        Jdk.java(),
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-Dguanxi.tty=" + Boolean.getBoolean("guanxi.tty"),
                        "-cp",
                        classes().toString(),
                        "org.guanxi.demo.Demo",
                        Web.GATEWAY,
                        home.state().resolve("story/day").toString()))
                .inheritIO()
                .start()
                .waitFor());
        if (code != 0) {
            throw new Failure(
                    "The story was not loaded to its end. What was loaded is kept; ./crm demo goes on where it stopped.");
        }
    }

    private Path classes() {
        var sources = home.root().resolve("deploy/demo/src/main/java");
        var classes = home.root().resolve(".guanxi/demo-" + Tree.fingerprint(List.of(sources)));
        return Folders.once(classes, folder -> compile(sources, folder));
    }

    private void compile(Path sources, Path folder) {
        Pause.uninterrupted(() -> {
            try (var files = Files.walk(sources)) {
                var line = new java.util.ArrayList<>(List.of(Jdk.tool("javac"), "-d", folder.toString()));
                files.map(Path::toString)
                        .filter(file -> file.endsWith(".java") && !file.endsWith("package-info.java"))
                        .forEach(line::add);
                new Command(line, home.root(), java.util.Map.of(), home.log("build-demo")).run("Compiling the story");
            }
            return true;
        });
    }
}
