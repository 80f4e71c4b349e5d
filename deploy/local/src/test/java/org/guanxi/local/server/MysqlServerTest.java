package org.guanxi.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.guanxi.local.terminal.Failure;
import org.junit.jupiter.api.Test;

class MysqlServerTest {

    @Test
    void hasBinariesForLinuxAndMacOnIntel() {
        assertThat(MysqlServer.archive("Linux", "amd64")).contains("Linux");
        assertThat(MysqlServer.archive("Mac OS X", "x86_64")).contains("Mac");
    }

    @Test
    void bringsNoneForOtherMachines() {
        assertThat(MysqlServer.bundled("Linux", "amd64")).isPresent();
        assertThat(MysqlServer.bundled("Linux", "aarch64")).isEmpty();
    }

    @Test
    void namesTheOtherWaysWhereItHasNone() {
        assertThatThrownBy(() -> MysqlServer.archive("Linux", "aarch64"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("aarch64")
                .hasMessageContaining("GUANXI_MYSQL_URL")
                .hasMessageContaining("docker compose");
    }
}
