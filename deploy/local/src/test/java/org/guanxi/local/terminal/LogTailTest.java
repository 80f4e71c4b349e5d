package org.guanxi.local.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path dir;

    @Test
    void prefersSpringBootsExplanation() throws IOException {
        assertThat(tail("""
                ERROR something
                APPLICATION FAILED TO START
                Description:
                Port 8100 was already in use.
                """)).contains("Port 8100").doesNotContain("something");
    }

    @Test
    void leavesOutMavensAdvice() throws IOException {
        assertThat(tail("""
                [ERROR] A.java:[1,2] missing ;
                [ERROR] Failed to execute goal compile
                [ERROR]\s
                [ERROR] [Help 1] http://example.org/help
                """)).contains("missing ;", "Failed to execute").doesNotContain("Help");
    }

    @Test
    void isEmptyWithoutALog() {
        assertThat(LogTail.of(dir.resolve("none.log"))).isEmpty();
    }

    private String tail(String text) throws IOException {
        return LogTail.of(Files.writeString(dir.resolve("a.log"), text));
    }
}
