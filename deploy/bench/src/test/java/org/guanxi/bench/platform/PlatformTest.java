package org.guanxi.bench.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformTest {

    @TempDir
    Path root;

    private Path data;
    private Platform platform;

    @BeforeEach
    void leaveData() throws IOException {
        platform = new Platform(root);
        data = Files.createDirectories(platform.state().resolve("mysql"));
        Files.writeString(data.resolve("ibdata1"), "rows");
    }

    @Test
    void stopsWhatStillRunsOnItsDataBeforeItForgetsThem() throws IOException {
        crm("""
                ls .guanxi-bench/mysql > seen
                echo "$1 of $GUANXI_STATE" >> seen""");
        platform.forget();
        assertThat(root.resolve("seen")).hasContent("ibdata1\ndown of .guanxi-bench");
        assertThat(data).doesNotExist();
    }

    @Test
    void keepsDataOfWhatItCannotStop() throws IOException {
        crm("exit 1");
        assertThatThrownBy(platform::forget).isInstanceOf(Failure.class).hasMessageContaining("stop");
        assertThat(data.resolve("ibdata1")).exists();
    }

    private void crm(String script) throws IOException {
        var file = Files.writeString(root.resolve("crm"), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
