package org.guanxi.discovery;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "k3Jf9vQz1",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "abababababababababababababababab",
                "guanxi-demo-guanxi-demo-guanxi-demo",
                "A-Password_that-is-long-enough"
            })
    void refusesWhatCanBeGuessed(String password) {
        assertThatThrownBy(() -> new ProductionCheck(password))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("GUANXI_EUREKA_PASSWORD");
    }

    @Test
    void takesWhatIsRandom() {
        assertThatCode(() -> new ProductionCheck("7f3a9c0be41d52866e0f9a1b7c3d5e2f4a6b8c0d1e2f3a4b"))
                .doesNotThrowAnyException();
    }
}
