package org.guanxi.local.folder;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.guanxi.local.terminal.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpaceTest {

    /** Its file system has no room, ever. */
    private static final Path FULL = Path.of("/proc");

    @TempDir
    Path dir;

    @Test
    void isRequiredWhereTheStateIsToo() {
        assumeThat(FULL.resolve("self")).exists();
        assertThatThrownBy(() -> Space.require(new Home(dir, FULL), 1, "the platform"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("the platform needs about 1 MB, but 0 MB are free on the disk of /proc");
        assertThatCode(() -> Space.require(new Home(dir, dir), 1, "the platform"))
                .doesNotThrowAnyException();
    }
}
