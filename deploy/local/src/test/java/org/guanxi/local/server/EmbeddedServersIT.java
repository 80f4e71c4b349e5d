package org.guanxi.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServersIT {

    @TempDir
    Path dir;

    @Test
    void mysqlKeepsItsDataAndEndsWithItsOwner() {
        int port;
        try (var mysql = EmbeddedMysql.startThrowAway(dir.resolve("mysql"), 0)) {
            port = mysql.port();
            assertThat(Probe.mysql(port).answers()).isTrue();
        }
        assertThat(Probe.mysql(port).answers()).isFalse();
        try (var again = EmbeddedMysql.startThrowAway(dir.resolve("mysql"), port)) {
            assertThat(Probe.mysql(again.port()).answers()).isTrue();
        }
    }

    @Test
    void kafkaAnswersInItsOwnProtocol() {
        try (var kafka = EmbeddedKafka.start(dir.resolve("kafka"), 0)) {
            var port = Integer.parseInt(kafka.bootstrap().split(":")[1]);
            assertThat(Probe.kafka(port).answers()).isTrue();
            assertThat(Probe.mysql(port).answers()).isFalse();
        }
    }

    @Test
    void bothKeepTheirDataInAFolderOfAnyName() {
        assumeThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");
        var folder = dir.resolve("路 径/客户, crm");
        try (var kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
                var mysql = EmbeddedMysql.startThrowAway(folder.resolve("mysql"), 0)) {
            assertThat(kafka.pid()).isNotEqualTo(mysql.pid());
        }
        assertThat(folder.resolve("kafka/data/meta.properties")).exists();
        assertThat(folder.resolve("mysql/data/ibdata1")).exists();
        assertThat(dir).isDirectoryNotContaining(beside -> !beside.endsWith("路 径"));
    }
}
