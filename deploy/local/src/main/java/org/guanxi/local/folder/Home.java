package org.guanxi.local.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import org.guanxi.local.terminal.Failure;

/** The folder that holds {@code crm}, and the places below it. */
public record Home(Path root, Path state) {

    public static Home find() {
        var given = System.getProperty("guanxi.root");
        var root = given == null ? walkUp() : Path.of(given);
        var state = System.getProperty("guanxi.state", ".guanxi");
        return new Home(root, root.resolve(state));
    }

    private static Path walkUp() {
        for (var dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
            if (Files.isRegularFile(dir.resolve("crm"))) {
                return dir;
            }
        }
        throw new Failure(
                "The folder that holds crm was not found above " + Path.of("").toAbsolutePath());
    }

    /** Not the state of a test run, which is not worth preparing fast starts for. */
    public boolean isUsual() {
        return !state.endsWith(".guanxi-test") && !state.endsWith(".guanxi-faults");
    }

    /** Servers' jars, as the build of this module leaves them. */
    public Path lib() {
        return root.resolve("deploy/local/target/lib");
    }

    /** What is slow to make and the same for every run: shared by the platform and the tests. */
    public Path cache() {
        return root.resolve(".guanxi/cache");
    }

    public Path logs() {
        return state.resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }
}
