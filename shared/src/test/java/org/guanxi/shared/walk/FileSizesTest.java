package org.guanxi.shared.walk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file that is long is about two things. */
class FileSizesTest {

    private static final int LONGEST = 250;

    /** ADR 2, and a package-info. */
    private static final int MOST = 19;

    @Test
    void staysShort() throws IOException {
        Map<Path, Integer> lines = new TreeMap<>();
        for (Path file : files("src")) {
            lines.put(file, Files.readAllLines(Modules.ROOT.resolve(file)).size());
        }
        assertThat(lines).hasSizeGreaterThan(1000);
        lines.values().removeIf(count -> count <= LONGEST);
        assertThat(lines).isEmpty();
    }

    @Test
    void isOneOfAFewInItsPackage() throws IOException {
        Map<Path, Long> packages =
                files("src/main").stream().collect(groupingBy(Path::getParent, TreeMap::new, counting()));
        assertThat(packages).hasSizeGreaterThan(100);
        packages.values().removeIf(count -> count <= MOST);
        assertThat(packages).isEmpty();
    }

    private static List<Path> files(String folder) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path module : Modules.all()) {
            try (Stream<Path> files = Files.walk(module.resolve(folder))) {
                files.filter(each -> each.toString().endsWith(".java"))
                        .map(Modules.ROOT::relativize)
                        .forEach(all::add);
            }
        }
        return all;
    }
}
