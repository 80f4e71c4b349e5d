package org.guanxi.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PidFileTest {

    @TempDir
    Path dir;

    @Test
    void findsItsProcess() {
        var file = PidFile.at(dir.resolve("pids/kafka"));
        file.write(ProcessHandle.current(), "abc", "db:3306");
        assertThat(file.process()).contains(ProcessHandle.current());
        assertThat(file.origin()).isEqualTo("abc");
        assertThat(file.database()).isEqualTo("db:3306");
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

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "123", "123\nabc", "12345678901234567890\n1"})
    void isDamagedWithoutTwoNumbers(String text) throws IOException {
        var file = PidFile.at(Files.writeString(dir.resolve("kafka"), text));
        assertThat(file.process()).isEmpty();
        assertThat(file.isDamaged()).isTrue();
    }
}
