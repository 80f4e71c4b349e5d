package org.guanxi.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guanxi.local.terminal.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MysqldsOnPathTest {

    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource({
        "8.0.30, true",
        "8.4.7, true",
        "9.1.0, true",
        "8.0.30-0ubuntu0.22.04.1, true",
        "8.0.29, false",
        "5.7.44, false",
        "10.11.6-MariaDB, false"
    })
    void isTakenWhenItIsNewEnough(String version, boolean enough) {
        var says = "/usr/sbin/mysqld  Ver " + version + " for Linux on aarch64 (MySQL Community Server - GPL)";
        assertThat(new MysqldVersion(says).isEnough()).isEqualTo(enough);
    }

    @Test
    void isTheFirstThatWillDo() throws IOException {
        var old = mysqld("old", "5.7.44");
        var good = mysqld("good", "8.4.7");
        assertThat(MysqldsOnPath.in(old.getParent() + ":" + dir + ":" + good.getParent())
                        .usable())
                .isEqualTo(good);
    }

    @Test
    void namesWhatIsNotGoodEnoughAndTheOtherWays() throws IOException {
        var path = mysqld("old", "5.7.44").getParent() + ":"
                + mysqld("maria", "10.11.6-MariaDB").getParent();
        assertThatThrownBy(() -> MysqldsOnPath.in(path).usable())
                .isInstanceOf(Failure.class)
                .hasMessageContainingAll("old/mysqld is MySQL 5.7.44.", "maria/mysqld is MariaDB 10.11.6.")
                .hasMessageContainingAll(
                        "8.0.30", "GUANXI_MYSQL_URL=mysql://root:guanxi@127.0.0.1:3306", "docker run", "mysql:8.4");
    }

    private Path mysqld(String folder, String version) throws IOException {
        var program = Files.createDirectories(dir.resolve(folder)).resolve("mysqld");
        Files.writeString(program, "#!/bin/sh\necho \"$0  Ver " + version + " for Linux on aarch64\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
