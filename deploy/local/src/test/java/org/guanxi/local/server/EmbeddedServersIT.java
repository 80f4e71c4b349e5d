package org.guanxi.local.server;

import static org.assertj.core.api.Assertions.assertThat;

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
}
