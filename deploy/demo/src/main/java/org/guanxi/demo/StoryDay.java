package org.guanxi.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The day on which the story was first loaded: its "today", so that a later load finds everything as it was. */
final class StoryDay {

    private StoryDay() {}

    static String get(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, LocalDate.now().toString());
        }
        return Files.readString(file).strip();
    }
}
