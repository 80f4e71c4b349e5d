package org.guanxi.shared.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file that is long is about two things. */
class FileSizesTest {

    private static final int LONGEST = 250;

    @Test
    void staysShort() throws IOException {
        Map<Path, Integer> lines = new TreeMap<>();
        for (Path module : Modules.all()) {
            try (Stream<Path> files = Files.walk(module.resolve("src"))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    lines.put(
                            Modules.ROOT.relativize(file),
                            Files.readAllLines(file).size());
                }
            }
        }
        assertThat(lines).hasSizeGreaterThan(1000);
        lines.values().removeIf(count -> count <= LONGEST);
        assertThat(lines).isEmpty();
    }
}
