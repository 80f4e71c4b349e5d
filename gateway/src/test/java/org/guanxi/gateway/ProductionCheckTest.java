package org.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ProductionCheckTest {

    private static final String RANDOM = "q0N4yBzW8kUeR2tXv7LhJc5GmPdSaF1i";
    private static final String ADDRESS = "https://crm.bank.cn";

    private final MockEnvironment production = new MockEnvironment();

    @Test
    void acceptsWhatIsSafe() {
        assertThatCode(() -> new ProductionCheck(production, ADDRESS, RANDOM, RANDOM, RANDOM))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesClearText() {
        assertThatThrownBy(() -> new ProductionCheck(production, "http://crm.bank.cn", RANDOM, RANDOM, RANDOM))
                .hasMessageContaining("GUANXI_PUBLIC_URL");
    }

    @Test
    void refusesSecretsThatAreNone() {
        assertThatThrownBy(() -> new ProductionCheck(production, ADDRESS, "demo-secret", RANDOM, RANDOM))
                .hasMessageContaining("GUANXI_GATEWAY_CLIENT_SECRET");
        assertThatThrownBy(() -> new ProductionCheck(production, ADDRESS, RANDOM, "", RANDOM))
                .hasMessageContaining("GUANXI_CONFIG_PASSWORD");
        assertThatThrownBy(() -> new ProductionCheck(production, ADDRESS, RANDOM, RANDOM, "short"))
                .hasMessageContaining("GUANXI_MYSQL_PASSWORD");
    }

    @Test
    void refusesDemonstrations() {
        production.addActiveProfile("demo");
        assertThatThrownBy(() -> new ProductionCheck(production, ADDRESS, RANDOM, RANDOM, RANDOM))
                .hasMessageContaining("demo");
    }
}
