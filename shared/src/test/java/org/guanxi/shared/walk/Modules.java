package org.guanxi.shared.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders of this repository that hold Java, whether or not Maven knows of them. */
final class Modules {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Modules() {}

    static List<Path> all() throws IOException {
        try (Stream<Path> services = Files.list(ROOT);
                Stream<Path> tools = Files.list(ROOT.resolve("deploy"))) {
            return Stream.concat(services, tools)
                    .filter(folder -> Files.isDirectory(folder.resolve("src/main/java")))
                    .toList();
        }
    }
}
