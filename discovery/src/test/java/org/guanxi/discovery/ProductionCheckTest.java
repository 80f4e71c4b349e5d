package org.guanxi.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.mock.env.MockEnvironment;

class ProductionCheckTest {

    private static final String NAME = "GUANXI_EUREKA_PASSWORD";
    private static final String RANDOM = "7f3a9c0be41d52866e0f9a1b7c3d5e2f4a6b8c0d1e2f3a4b";

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
        assertThat(ProductionCheck.faults(production().withProperty(NAME, password)))
                .singleElement()
                .asString()
                .contains(NAME);
    }

    @Test
    void refusesWhatIsMissing() {
        assertThat(ProductionCheck.faults(production()))
                .singleElement()
                .asString()
                .contains(NAME);
    }

    @Test
    void takesWhatIsRandom() {
        assertThat(ProductionCheck.faults(production().withProperty(NAME, RANDOM)))
                .isEmpty();
    }

    @Test
    void refusesDemonstrations() {
        MockEnvironment both = production().withProperty(NAME, RANDOM);
        both.addActiveProfile("demo");
        assertThat(ProductionCheck.faults(both)).singleElement().asString().contains("demo");
    }

    @Test
    void asksNothingOfOtherProfiles() {
        assertThat(ProductionCheck.faults(new MockEnvironment())).isEmpty();
    }

    @Test
    void keepsItFromStarting() {
        SpringApplicationBuilder program =
                new SpringApplicationBuilder(DiscoveryApplication.class).profiles("production");
        assertThatThrownBy(() ->
                        program.run("--server.port=0", "--spring.cloud.config.enabled=false", "--" + NAME + "=short"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Not fit for production")
                .hasMessageContaining(NAME);
    }

    private static MockEnvironment production() {
        MockEnvironment production = new MockEnvironment();
        production.setActiveProfiles("production");
        return production;
    }
}
