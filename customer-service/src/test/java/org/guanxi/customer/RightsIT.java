package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.customer.CustomerApi.PARTNER;
import static org.guanxi.customer.CustomerApi.account;

import org.guanxi.shared.security.Role;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class RightsIT {

    @Autowired
    TestClient client;

    @Test
    void refusesWhoMayNot() {
        assertThat(client.get("", "/api/accounts").status()).isEqualTo(401);
        assertThat(client.get(Tokens.foreign(), "/api/accounts").status()).isEqualTo(401);
        assertThat(client.get(Tokens.partner("orders:read"), "/api/accounts").status())
                .isEqualTo(403);
        assertThat(client.post(Tokens.person(Role.READ_ONLY), "/api/accounts", account("x"))
                        .status())
                .isEqualTo(403);
        assertThat(client.get(Tokens.person(Role.READ_ONLY), "/api/accounts").status())
                .isEqualTo(200);
        assertThat(client.get(Tokens.person(Role.ADMIN), "/elsewhere").status()).isEqualTo(403);
    }

    @Test
    void answersWhatTheFirewallRefusesLikeAllElse() {
        Answer refused = client.get(PARTNER, "/api//accounts");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().get("code").asString()).isEqualTo("invalid-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api//accounts",
                "/api/accounts;jsessionid=1",
                "/api/%61ccounts",
                "/api/contacts/..%2faccounts",
                "/api/contacts/%2e%2e/accounts",
                "/api/contacts/../accounts",
                "/api%2faccounts",
                "//api/accounts",
                "/API/accounts",
                "/api/accounts%00",
                "/api/accounts%0a"
            })
    void opensNoSideDoor(String path) {
        Answer refused = client.get(Tokens.partner("contacts:read"), path);
        assertThat(refused.status()).as(refused.text()).isIn(400, 403, 404);
        assertThat(refused.text()).doesNotContain("Tomcat", "timestamp", "at org.");
        assertThat(client.get("", path).status()).isIn(400, 401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/actuator/health/../env",
                "/actuator/health/%2e%2e/env",
                "/actuator/health/..%2fenv"
            })
    void showsNothingOfTheProcess(String path) {
        assertThat(client.get("", path).status()).isIn(400, 401);
        assertThat(client.get(Tokens.person(Role.ADMIN), path).status()).isIn(400, 403);
    }
}
