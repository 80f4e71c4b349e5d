package org.guanxi.local.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.guanxi.local.folder.Folders;
import org.guanxi.local.folder.Home;
import org.guanxi.local.process.Detached;
import org.guanxi.local.terminal.Pause;

/** Small replacements of the two libraries that mysqld links to and a bare Linux lacks; the system's come first. */
final class StandIns {

    private StandIns() {}

    static Optional<Path> needed(Home home, Path mysqld) {
        var missing = missing(mysqld);
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Folders.once(home.cache().resolve("stand-ins-" + String.join("-", missing)), folder -> {
            for (var library : missing) {
                link(home.root().resolve("deploy/local/native/linux-amd64").resolve(library), folder.resolve(library));
            }
        }));
    }

    private static void link(Path from, Path to) {
        Pause.uninterrupted(() -> Files.copy(from, to));
    }

    private static List<String> missing(Path mysqld) {
        return Pause.uninterrupted(() -> {
            if (!Detached.onPath("ldd")) {
                return List.<String>of();
            }
            var ldd = new ProcessBuilder("ldd", mysqld.toString())
                    .redirectErrorStream(true)
                    .start();
            return new String(ldd.getInputStream().readAllBytes())
                    .lines()
                    .filter(line -> line.contains("not found"))
                    .map(line -> line.strip().split("\\s")[0])
                    .filter(List.of("libaio.so.1", "libnuma.so.1")::contains)
                    .distinct()
                    .toList();
        });
    }
}
