package org.guanxi.local.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.guanxi.local.terminal.Failure;

public final class Jars {

    private Jars() {}

    /** In a fixed order, because a class path is part of what an AOT cache is checked against. */
    public static Stream<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream();
        } catch (IOException failed) {
            throw new Failure("Cannot read " + folder + ": " + failed.getMessage(), failed);
        }
    }

    public static Predicate<Path> named(String prefix) {
        return jar -> jar.getFileName().toString().startsWith(prefix);
    }

    public static void extract(Path jar, String entry, Path to) {
        try (var zip = new ZipFile(jar.toFile());
                var content = zip.getInputStream(zip.getEntry(entry))) {
            Files.copy(content, to);
        } catch (IOException failed) {
            throw new Failure("Cannot take " + entry + " out of " + jar + ": " + failed.getMessage(), failed);
        }
    }
}
