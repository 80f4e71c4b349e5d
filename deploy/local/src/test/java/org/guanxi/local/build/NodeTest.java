package org.guanxi.local.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.guanxi.local.terminal.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"v20.19.0", "v20.20.2", "v22.12.0", "v24.21.0"})
    void isEnough(String version) {
        assertThat(Node.isEnough(version)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v18.20.4", "v20.18.9", "v21.7.3", "v22.11.0"})
    void isTooOld(String version) {
        assertThat(Node.isEnough(version)).isFalse();
    }

    @Test
    void isNotEnoughWithoutNpm() {
        assertThatCode(() -> Node.require("v22.12.0", true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Node.require("v22.12.0", false))
                .isInstanceOf(Failure.class)
                .hasMessageContainingAll("npm is needed", "v22.12.0", "https://nodejs.org");
    }
}
