package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;

/** What a partner sends to customer-service. */
final class CustomerApi {

    static final String PARTNER = Tokens.partner(
            "accounts:read accounts:write contacts:read contacts:write interactions:read interactions:write");

    private CustomerApi() {}

    static String account(String name) {
        return "{\"kind\":\"ORGANISATION\",\"name\":\"" + name + "\",\"region\":\"华北\"}";
    }

    static UUID id(Answer created) {
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return UUID.fromString(created.json().get("id").asString());
    }
}
