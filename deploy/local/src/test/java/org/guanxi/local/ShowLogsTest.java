package org.guanxi.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guanxi.local.folder.Home;
import org.guanxi.local.terminal.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowLogsTest {

    @TempDir
    Path dir;

    @Test
    void saysThatThereAreNone() {
        assertFails("There is no log of nope, and none of anything else");
    }

    @Test
    void namesThoseThatThereAre() throws IOException {
        Files.createDirectories(dir.resolve("logs"));
        Files.writeString(dir.resolve("logs/kafka.log"), "");
        Files.writeString(dir.resolve("logs/mysql.log"), "");
        assertFails("There is no log of nope. There are: kafka mysql");
    }

    private void assertFails(String message) {
        var show = new ShowLogs(new Home(dir, dir), List.of("nope"));
        assertThatThrownBy(show::run).isInstanceOf(Failure.class).hasMessageStartingWith(message);
    }
}
