package org.guanxi.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What a start cache was made by and from, kept beside it: the JDK, its flags, the jars, and the cache itself by
 * size, time and beginning. Reading the whole of it would take longer than it spares.
 *
 * @param jars the folder with the jars that are in the cache
 */
record Seal(Path cache, Path jars, List<String> flags) {

    private static final int BEGINNING = 64 * 1024;

    void put() throws IOException {
        Files.writeString(file(), text());
    }

    boolean isWhole() {
        try {
            return Files.readString(file()).equals(text());
        } catch (IOException | UncheckedIOException none) {
            return false;
        }
    }

    private Path file() {
        return cache.resolveSibling(cache.getFileName() + ".seal");
    }

    private String text() throws IOException {
        return String.join(
                        "\n",
                        System.getProperty("java.vm.vendor") + " " + System.getProperty("java.vm.version"),
                        String.join(" ", flags),
                        look(cache) + " " + beginning())
                + "\n" + contents() + "\n";
    }

    private String contents() throws IOException {
        try (Stream<Path> files = Files.walk(jars)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(Seal::look)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String look(Path file) {
        try {
            return file.getFileName() + " " + Files.size(file) + " "
                    + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private String beginning() throws IOException {
        try (var bytes = Files.newInputStream(cache)) {
            var sum = new CRC32();
            sum.update(bytes.readNBytes(BEGINNING));
            return HexFormat.of().toHexDigits(sum.getValue(), 8);
        }
    }
}
