package org.guanxi.local.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Pause;

/** Folders that are made once, wholly or not at all. */
public final class Folders {

    private Folders() {}

    /** Makes the folder beside its place and moves it there; two processes may ask at the same time. */
    public static Path once(Path folder, Consumer<Path> make) {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        var lock = folder.resolveSibling(folder.getFileName() + ".lock");
        synchronized (Folders.class) {
            create(folder.resolveSibling("."));
            try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                if (held.isValid() && !Files.isDirectory(folder)) {
                    var beside = folder.resolveSibling(folder.getFileName() + ".new");
                    delete(beside);
                    Files.createDirectories(beside);
                    make.accept(beside);
                    Files.move(beside, folder);
                }
                return folder;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    public static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new Failure("Cannot create " + folder + ": " + failed.getMessage(), failed);
        }
    }

    public static void copy(Path from, Path to) {
        Pause.uninterrupted(() -> Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(dir)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        }));
    }

    public static void delete(Path folder) {
        if (Files.exists(folder)) {
            Pause.uninterrupted(() -> {
                try (var paths = Files.walk(folder)) {
                    for (var path :
                            paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
                return true;
            });
        }
    }

    /** Readable by its owner only, from the first byte on. */
    public static void writeSecret(Path file, String content) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, content);
        } catch (IOException failed) {
            throw new Failure("Cannot write " + file + ": " + failed.getMessage(), failed);
        }
    }
}
