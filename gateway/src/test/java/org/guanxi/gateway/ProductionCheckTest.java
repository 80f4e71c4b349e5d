package org.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.env.MockEnvironment;

class ProductionCheckTest {

    private static final String RANDOM = "q0N4yBzW8kUeR2tXv7LhJc5GmPdSaF1i";

    @Test
    void acceptsWhatIsSafe() {
        assertThat(ProductionCheck.faults(safe())).isEmpty();
    }

    @Test
    void asksNothingOfOtherProfiles() {
        MockEnvironment local = new MockEnvironment();
        local.setActiveProfiles("demo");
        assertThat(ProductionCheck.faults(local)).isEmpty();
    }

    @Test
    void refusesDemonstrations() {
        MockEnvironment both = safe();
        both.addActiveProfile("demo");
        assertThat(ProductionCheck.faults(both)).singleElement().asString().contains("no limits");
    }

    @ParameterizedTest
    @CsvSource({
        "GUANXI_CONFIG_PASSWORD,",
        "GUANXI_EUREKA_PASSWORD,",
        "GUANXI_EUREKA_PASSWORD,short",
        "GUANXI_MYSQL_PASSWORD,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "GUANXI_GATEWAY_CLIENT_SECRET,demo-secret-that-is-made-long",
        "GUANXI_PUBLIC_URL,http://crm.bank.cn",
        "GUANXI_PUBLIC_URL,https://localhost:8080"
    })
    void namesWhatIsMissingPublishedOrWeak(String name, String value) {
        MockEnvironment weak = safe().withProperty(name, value == null ? "" : value);
        assertThat(ProductionCheck.faults(weak)).singleElement().asString().contains(name);
    }

    @Test
    void keepsTheGatewayFromStarting() {
        SpringApplicationBuilder gateway = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .profiles("production")
                .properties("spring.cloud.config.enabled=false", "GUANXI_CONFIG_IMPORT=optional:file:none.yml");
        assertThatThrownBy(gateway::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Not fit for production")
                .hasMessageContaining("GUANXI_EUREKA_PASSWORD");
    }

    private static MockEnvironment safe() {
        MockEnvironment safe = new MockEnvironment()
                .withProperty("GUANXI_CONFIG_PASSWORD", RANDOM)
                .withProperty("GUANXI_EUREKA_PASSWORD", RANDOM)
                .withProperty("GUANXI_MYSQL_PASSWORD", RANDOM)
                .withProperty("GUANXI_GATEWAY_CLIENT_SECRET", RANDOM)
                .withProperty("GUANXI_PUBLIC_URL", "https://crm.bank.cn");
        safe.setActiveProfiles("production");
        return safe;
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}
