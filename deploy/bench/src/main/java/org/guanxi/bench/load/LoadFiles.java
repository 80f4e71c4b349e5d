package org.guanxi.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guanxi.bench.platform.Processes;

/** What the measuring process and the one that makes the load tell each other, in a folder that only their owner reads. */
public record LoadFiles(Path folder, Processes platform) {

    private static final String FOLDER = "bench.folder";
    private static final String PROCESSES = "bench.processes";

    static LoadFiles given() {
        return new LoadFiles(Path.of(System.getProperty(FOLDER)), Processes.parse(System.getProperty(PROCESSES)));
    }

    /** For the process that makes the load; what the measuring one does meanwhile is not foreign to it either. */
    List<String> properties() {
        var known = platform.with("measuring", ProcessHandle.current().pid());
        return List.of("-D" + FOLDER + "=" + folder, "-D" + PROCESSES + "=" + known.line());
    }

    void ask(List<Leg> legs, String token, String cookie) {
        put("legs", legs.stream().map(Leg::line).toList());
        put("token", List.of(token));
        put("cookie", List.of(cookie));
    }

    public void accounts(List<String> ids) {
        put("accounts", ids);
    }

    List<Leg> legs() {
        return take("legs").stream().map(Leg::parse).toList();
    }

    String token() {
        return take("token").getFirst();
    }

    String cookie() {
        return take("cookie").getFirst();
    }

    List<String> accounts() {
        return take("accounts");
    }

    void write(List<Outcome> outcomes) {
        put("outcomes", outcomes.stream().map(Outcome::line).toList());
    }

    List<Outcome> outcomes() {
        return take("outcomes").stream().map(Outcome::parse).toList();
    }

    /** The platform's, and whoever asks. */
    public Processes processes() {
        return platform.with("load", ProcessHandle.current().pid());
    }

    private void put(String name, List<String> lines) {
        try {
            Files.write(folder.resolve(name), lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<String> take(String name) {
        try {
            return Files.readAllLines(folder.resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
