package org.guanxi.shared.production;

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
    void refusesDemoPeople() {
        MockEnvironment both = safe();
        both.addActiveProfile("demo");
        assertThat(ProductionCheck.faults(both)).singleElement().asString().contains("published passwords");
    }

    @ParameterizedTest
    @CsvSource({
        "GUANXI_CONFIG_PASSWORD,",
        "GUANXI_CONFIG_PASSWORD,short",
        "GUANXI_EUREKA_PASSWORD,",
        "GUANXI_MYSQL_PASSWORD,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "GUANXI_GATEWAY_CLIENT_SECRET,demo-partner-secret-made-long",
        "GUANXI_IDENTITY_KEY,guanxi local development: not a secret",
        "GUANXI_PUBLIC_URL,http://crm.bank.cn",
        "GUANXI_PUBLIC_URL,https://localhost:8080"
    })
    void namesWhatIsMissingPublishedOrWeak(String name, String value) {
        MockEnvironment weak = safe().withProperty(name, value == null ? "" : value);
        assertThat(ProductionCheck.faults(weak)).singleElement().asString().contains(name);
    }

    @Test
    void keepsAServiceFromStarting() {
        SpringApplicationBuilder service = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .profiles("production")
                .properties("spring.cloud.config.enabled=false");
        assertThatThrownBy(service::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Not fit for production")
                .hasMessageContaining("GUANXI_MYSQL_PASSWORD");
    }

    private static MockEnvironment safe() {
        MockEnvironment safe = new MockEnvironment()
                .withProperty("spring.application.name", "identity-service")
                .withProperty("GUANXI_CONFIG_PASSWORD", RANDOM)
                .withProperty("GUANXI_EUREKA_PASSWORD", RANDOM)
                .withProperty("GUANXI_MYSQL_PASSWORD", RANDOM)
                .withProperty("GUANXI_GATEWAY_CLIENT_SECRET", RANDOM)
                .withProperty("GUANXI_IDENTITY_KEY", RANDOM)
                .withProperty("GUANXI_PUBLIC_URL", "https://crm.bank.cn");
        safe.setActiveProfiles("production");
        return safe;
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}
