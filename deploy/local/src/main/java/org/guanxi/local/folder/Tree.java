package org.guanxi.local.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A fingerprint of files and folders by name and content: the same sources give the same one, whenever they were touched. */
public final class Tree {

    private Tree() {}

    public static String fingerprint(List<Path> roots) {
        var digest = sha256();
        for (var root : roots) {
            if (Files.exists(root)) {
                files(root).forEach(file -> {
                    digest.update(root.relativize(file).toString().getBytes());
                    digest.update(content(file));
                });
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    private static Stream<Path> files(Path root) {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
