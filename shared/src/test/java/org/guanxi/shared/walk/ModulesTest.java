package org.guanxi.shared.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is outside of the build, or of a package that is marked, nobody formats and NullAway passes over. */
class ModulesTest {

    @Test
    void areAllBuilt() throws IOException {
        var pom = Files.readString(Modules.ROOT.resolve("pom.xml"));
        assertThat(Modules.all())
                .allSatisfy(
                        module -> assertThat(pom).contains("<module>" + Modules.ROOT.relativize(module) + "</module>"));
    }

    @Test
    void areNullMarkedInEveryPackage() throws IOException {
        for (var module : Modules.all()) {
            assertThat(packages(module.resolve("src/main/java")))
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .contains("@NullMarked"));
        }
    }

    private static List<Path> packages(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
    }
}
