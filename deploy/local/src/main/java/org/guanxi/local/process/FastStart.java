package org.guanxi.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * How one Java program is started, with the cache that makes its start fast when there is one. The cache is checked
 * against flags and class path, which are therefore the same for recording, writing and running. Java passes over a cache
 * that does not fit without a word that we could hear in time; so the {@link Seal} says beforehand whether it will.
 *
 * @param dir where the cache is kept, beside the jars that it is made from
 * @param program from the class path or {@code -jar} on
 */
public record FastStart(Path dir, List<String> flags, List<String> program) {

    public static final String RECORD = "-XX:AOTMode=record";

    public Path cache() {
        return dir.resolve("start.aot");
    }

    public Path recording() {
        return dir.resolve("start.aotconf");
    }

    /** Whether there is a cache that was made of exactly this, by this JDK, and is as it was when it was made. */
    public boolean isReady() {
        return seal().isWhole();
    }

    /** Puts a cache that was written beside in its place. */
    public void take(Path written) throws IOException {
        Files.move(written, cache(), StandardCopyOption.ATOMIC_MOVE);
        seal().put();
    }

    private Seal seal() {
        return new Seal(
                cache(),
                dir,
                flags.stream().filter(flag -> !flag.startsWith("-Xmx")).toList());
    }

    /** Recording lets a training write the cache later; it need not. */
    public List<String> line(boolean record) {
        if (isReady()) {
            return line("-XX:AOTCache=" + cache());
        }
        return record ? line(RECORD, "-XX:AOTConfiguration=" + recording()) : line();
    }

    /** Writes the cache to another file first: a half-written one must never be used. */
    public List<String> writing(Path file) {
        return line("-XX:AOTMode=create", "-XX:AOTConfiguration=" + recording(), "-XX:AOTCache=" + file);
    }

    private List<String> line(String... options) {
        var line = new ArrayList<>(List.of(Jdk.java()));
        line.addAll(flags);
        line.addAll(List.of("-Xlog:aot*=off", "-Xlog:cds*=off"));
        line.addAll(List.of(options));
        line.addAll(program);
        return List.copyOf(line);
    }
}
