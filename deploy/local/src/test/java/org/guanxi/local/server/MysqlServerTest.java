package org.guanxi.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MysqlServerTest {

    @Test
    void isBroughtForLinuxAndMacOnIntel() {
        assertThat(MysqlServer.bundled("Linux", "amd64").orElseThrow()).contains("Linux");
        assertThat(MysqlServer.bundled("Mac OS X", "x86_64").orElseThrow()).contains("Mac");
    }

    @Test
    void isNotBroughtForOtherMachines() {
        assertThat(MysqlServer.bundled("Linux", "aarch64")).isEmpty();
    }
}
