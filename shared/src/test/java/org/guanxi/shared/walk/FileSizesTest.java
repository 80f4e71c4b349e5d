package org.guanxi.shared.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file that is long is about two things. */
class FileSizesTest {

    private static final int LONGEST = 250;
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void staysShort() throws IOException {
        Map<Path, Integer> lines = new TreeMap<>();
        for (Path module : modules()) {
            try (Stream<Path> files = Files.walk(module.resolve("src"))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    lines.put(ROOT.relativize(file), Files.readAllLines(file).size());
                }
            }
        }
        assertThat(lines).hasSizeGreaterThan(1000);
        lines.values().removeIf(count -> count <= LONGEST);
        assertThat(lines).isEmpty();
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> services = Files.list(ROOT);
                Stream<Path> tools = Files.list(ROOT.resolve("deploy"))) {
            return Stream.concat(services, tools)
                    .filter(folder -> Files.isDirectory(folder.resolve("src/main/java")))
                    .toList();
        }
    }
}
