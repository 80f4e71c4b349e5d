package org.guanxi.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How one Java program is started, with the cache that makes its start fast when there is one. The cache is checked
 * against flags and class path, which are therefore the same for recording, writing and running.
 *
 * @param dir where the cache is kept, beside the jars that it is made from
 * @param program from the class path or {@code -jar} on
 */
public record FastStart(Path dir, List<String> flags, List<String> program) {

    public Path cache() {
        return dir.resolve("start.aot");
    }

    public Path recording() {
        return dir.resolve("start.aotconf");
    }

    public boolean isReady() {
        return Files.exists(cache());
    }

    /** Recording lets a training write the cache later; it need not. */
    public List<String> line(boolean record) {
        if (isReady()) {
            return line("-XX:AOTCache=" + cache());
        }
        return record ? line("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording()) : line();
    }

    /** Writes the cache to another file first: a half-written one must never be used. */
    public List<String> writing(Path file) {
        return line("-XX:AOTMode=create", "-XX:AOTConfiguration=" + recording(), "-XX:AOTCache=" + file);
    }

    private List<String> line(String... options) {
        var line = new ArrayList<>(List.of(Jdk.java()));
        line.addAll(flags);
        line.addAll(List.of("-Xlog:aot=off", "-Xlog:cds=off"));
        line.addAll(List.of(options));
        line.addAll(program);
        return List.copyOf(line);
    }
}
