package org.guanxi.customer;

import org.guanxi.shared.testing.Tokens;

/** What a partner sends to customer-service. */
final class CustomerApi {

    static final String PARTNER = Tokens.partner(
            "accounts:read accounts:write contacts:read contacts:write interactions:read interactions:write");

    private CustomerApi() {}

    static String account(String name) {
        return "{\"kind\":\"ORGANISATION\",\"name\":\"" + name + "\",\"region\":\"华北\"}";
    }
}
