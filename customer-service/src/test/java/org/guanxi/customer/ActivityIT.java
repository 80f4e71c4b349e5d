package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.customer.CustomerApi.PARTNER;

import java.util.UUID;
import org.guanxi.shared.testing.People;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ActivityIT {

    @Autowired
    TestClient client;

    @Autowired
    People people;

    @Test
    void showsTheLatestOfAllAccountsThatAPersonOwns() {
        UUID owner = people.join();
        UUID one = newAccount("One", owner);
        UUID other = newAccount("Other", owner);
        UUID foreign = newAccount("Foreign", people.join());
        log(one, "first", "2026-02-01T10:00:00Z");
        log(foreign, "not theirs", "2026-02-02T10:00:00Z");
        log(other, "second", "2026-02-03T10:00:00Z");
        var found = client.get(PARTNER, "/api/accounts/activity?limit=5&filter=ownerId==" + owner)
                .json();
        assertThat(found.findValuesAsString("subject")).containsExactly("second", "first");
        assertThat(found.findValuesAsString("accountName")).containsExactly("Other", "One");
        assertThat(found.at("/items/0/accountId").asString()).isEqualTo(other.toString());
        assertThat(client.get(Tokens.partner("orders:read"), "/api/accounts/activity")
                        .status())
                .isEqualTo(403);
    }

    private UUID newAccount(String name, UUID owner) {
        var body = "{\"kind\":\"ORGANISATION\",\"name\":\"%s\",\"ownerId\":\"%s\"}".formatted(name, owner);
        var answer = client.post(PARTNER, "/api/accounts", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return UUID.fromString(answer.json().get("id").asString());
    }

    private void log(UUID account, String subject, String when) {
        String body = "{\"accountId\":\"%s\",\"kind\":\"NOTE\",\"subject\":\"%s\",\"occurredAt\":\"%s\"}";
        assertThat(client.post(PARTNER, "/api/interactions", body.formatted(account, subject, when))
                        .status())
                .isEqualTo(201);
    }
}
