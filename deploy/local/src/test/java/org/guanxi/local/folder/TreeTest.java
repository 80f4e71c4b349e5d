package org.guanxi.local.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeTest {

    @TempDir
    Path dir;

    @BeforeEach
    void twoFiles() throws IOException {
        Files.writeString(dir.resolve("a"), "one");
        Files.writeString(dir.resolve("b"), "two");
    }

    @Test
    void staysWhenAFileIsOnlyTouched() throws IOException {
        var before = fingerprint();
        Files.setLastModifiedTime(dir.resolve("a"), FileTime.fromMillis(0));
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void changesWithContent() throws IOException {
        var before = fingerprint();
        Files.writeString(dir.resolve("a"), "ONE");
        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void changesWhenAFileIsRenamed() throws IOException {
        var before = fingerprint();
        Files.move(dir.resolve("b"), dir.resolve("c"));
        assertThat(fingerprint()).isNotEqualTo(before);
    }

    private String fingerprint() {
        return Tree.fingerprint(List.of(dir, dir.resolve("absent")));
    }
}
