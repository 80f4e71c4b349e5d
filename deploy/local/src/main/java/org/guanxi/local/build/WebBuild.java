package org.guanxi.local.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guanxi.local.folder.Home;
import org.guanxi.local.folder.Tree;
import org.guanxi.local.process.Command;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Pause;
import org.guanxi.local.terminal.Progress;
import org.guanxi.local.terminal.Row;

/** npm ci and npm run build, each only when something changed since. */
public record WebBuild(Home home) {

    static Stream<Path> sources(Path root) {
        var web = root.resolve("web");
        return Stream.of(
                        "src",
                        "public",
                        "index.html",
                        "package.json",
                        "package-lock.json",
                        "vite.config.ts",
                        "tsconfig.json",
                        "tsconfig.app.json")
                .map(web::resolve);
    }

    public void run(Progress progress) {
        if (!Files.exists(web().resolve("package.json"))) {
            return;
        }
        var stamp = home.root().resolve(".guanxi/build/web");
        var sources = Tree.fingerprint(sources(home.root()).toList());
        if (Files.isDirectory(web().resolve("dist")) && content(stamp).equals(sources)) {
            return;
        }
        var row = progress.row("web app");
        try {
            Node.require();
            install(row);
            row.now("npm run build");
            npm("run", "build").run("Building the web app");
            write(stamp, sources);
            row.done("built");
        } catch (Failure failed) {
            row.failed("not built");
            throw failed;
        }
    }

    /** Also what the tests of the web app need. */
    public void install(Row row) {
        var stamp = web().resolve("node_modules/.guanxi");
        var wanted = Tree.fingerprint(List.of(web().resolve("package.json"), web().resolve("package-lock.json")));
        if (!content(stamp).equals(wanted)) {
            row.now("npm ci");
            npm("ci", "--no-audit", "--no-fund", "--loglevel=error").run("Installing the web app's packages");
            write(stamp, wanted);
        }
    }

    private Command npm(String... arguments) {
        var line = Stream.concat(Stream.of("npm"), Stream.of(arguments)).toList();
        return new Command(line, web(), Map.of("CI", "true"), home.log("build-web"));
    }

    private Path web() {
        return home.root().resolve("web");
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException absent) {
            return "";
        }
    }

    private static void write(Path file, String text) {
        Pause.uninterrupted(() -> {
            Files.createDirectories(file.resolveSibling("."));
            return Files.writeString(file, text);
        });
    }
}
