package org.guanxi.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path dir;

    @Test
    void findsItsProcess() {
        var file = PidFile.at(dir.resolve("pids/kafka"));
        file.write(ProcessHandle.current(), "abc");
        assertThat(file.process()).contains(ProcessHandle.current());
        assertThat(file.note()).isEqualTo("abc");
    }

    @Test
    void doesNotMistakeALaterProcessWithTheSameId() throws IOException {
        var file = dir.resolve("kafka");
        Files.writeString(file, ProcessHandle.current().pid() + "\n12345\n\n");
        assertThat(PidFile.at(file).process()).isEmpty();
    }

    @Test
    void knowsNoProcessWithoutAFile() {
        assertThat(PidFile.at(dir.resolve("none")).process()).isEmpty();
    }
}
