package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.customer.CustomerApi.account;

import org.guanxi.shared.security.Role;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Tokens;
import org.junit.jupiter.api.Test;
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
}
