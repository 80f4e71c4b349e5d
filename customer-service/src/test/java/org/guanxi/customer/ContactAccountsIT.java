package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guanxi.customer.CustomerApi.PARTNER;
import static org.guanxi.customer.CustomerApi.account;

import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceTest
class ContactAccountsIT {

    @Autowired
    TestClient client;

    @Autowired
    JdbcTemplate jdbc;

    private UUID account;
    private UUID other;

    @BeforeEach
    void twoAccounts() {
        account = CustomerApi.id(client.post(PARTNER, "/api/accounts", account("One")));
        other = CustomerApi.id(client.post(PARTNER, "/api/accounts", account("Other")));
    }

    @ParameterizedTest
    @CsvSource({"en,The contact is linked to this account already.", "zh-CN,联系人已关联这个客户。"})
    void refusesTheSameAccountTwice(String language, String message) {
        String twice = "[" + link(account, true) + "," + link(other, false) + "," + link(account, false) + "]";
        Answer created = client.post(PARTNER, "/api/contacts", contact("[]"));
        String path = created.header("Location");
        String[] header = {"Accept-Language", language, "If-Match", "\"0\""};
        refuses(client.post(PARTNER, "/api/contacts", contact(twice), "Accept-Language", language), message);
        refuses(client.put(PARTNER, path, contact(twice), header), message);
        refuses(client.patch(PARTNER, path, "{\"accounts\":" + twice + "}", header), message);
    }

    private static void refuses(Answer refused, String message) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.json().get("code").asString()).isEqualTo("account-linked-twice");
        assertThat(refused.json().get("errors").toString())
                .isEqualTo("[{\"pointer\":\"/accounts/2\",\"message\":\"" + message + "\"}]");
    }

    @Test
    void changesWhatSomebodyIsAtAnAccount() {
        String path = client.post(PARTNER, "/api/contacts", contact("[" + link(account, false) + "]"))
                .header("Location");
        String change = "{\"accounts\":[" + link(other, false) + "," + link(account, true) + "]}";
        Answer changed = client.patch(PARTNER, path, change, "If-Match", "\"0\"");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(client.get(PARTNER, path).json().get("accounts").toString())
                .contains(
                        link(account, true).replace("}", ""), link(other, false).replace("}", ""));
    }

    @Test
    void keepsOneLinkWhoeverWritesIt() {
        UUID contact = CustomerApi.id(client.post(PARTNER, "/api/contacts", contact("[" + link(account, true) + "]")));
        assertThatThrownBy(() -> jdbc.update(
                        "INSERT INTO contact_account VALUES (?, ?, 'again', FALSE)",
                        Ids.bytes(contact),
                        Ids.bytes(account)))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private static String contact(String accounts) {
        return "{\"lastName\":\"Li\",\"accounts\":" + accounts + "}";
    }

    private static String link(UUID account, boolean primary) {
        return "{\"accountId\":\"" + account + "\",\"role\":\"Buyer\",\"primary\":" + primary + "}";
    }
}
