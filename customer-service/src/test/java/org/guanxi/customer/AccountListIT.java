package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.customer.CustomerApi.PARTNER;
import static org.guanxi.customer.CustomerApi.account;

import java.util.UUID;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class AccountListIT {

    @Autowired
    TestClient client;

    @Test
    void pagesThroughAListThatGrows() {
        String prefix = "Paged " + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            client.post(PARTNER, "/api/accounts", account(prefix + " " + i));
        }
        String list = "/api/accounts?limit=2&sort=name&filter=name==%22" + prefix.replace(" ", "%20") + "*%22";
        JsonNode first = client.get(PARTNER, list).json();
        client.post(PARTNER, "/api/accounts", account(prefix + " 0a"));
        JsonNode second = client.get(
                        PARTNER, list + "&after=" + first.get("next").asString())
                .json();
        JsonNode third = client.get(
                        PARTNER, list + "&after=" + second.get("next").asString())
                .json();
        assertThat(second.at("/items/1/name").asString()).isEqualTo(prefix + " 3");
        assertThat(third.at("/items/0/name").asString()).isEqualTo(prefix + " 4");
        assertThat(third.get("next").isNull()).isTrue();
        assertThat(client.get(PARTNER, "/api/accounts?filter=password==x").status())
                .isEqualTo(400);
        assertThat(client.get(PARTNER, list + "&after=forged").status()).isEqualTo(400);
        String whole = first.get("next").asString();
        String cut = whole.substring(0, whole.length() - 3);
        assertThat(client.get(PARTNER, list + "&after=" + cut).status()).isEqualTo(400);
        assertThat(client.get(PARTNER, "/api/accounts?limit=201").status()).isEqualTo(400);
    }

    @Test
    void findsAnAccountByAnyOfItsKeys() {
        String id = UUID.randomUUID().toString();
        String keys = "[{\"source\":\"csv\",\"id\":\"a-%s\"},{\"source\":\"shop\",\"id\":\"b-%s\"}]".formatted(id, id);
        client.post(
                PARTNER,
                "/api/accounts",
                "{\"kind\":\"PERSON\",\"name\":\"Two keys\",\"externalKeys\":%s}".formatted(keys));
        for (String key : new String[] {"a-" + id, "b-" + id}) {
            assertThat(client.get(PARTNER, "/api/accounts?sort=externalId&filter=externalId==" + key)
                            .json()
                            .at("/items/0/name")
                            .asString())
                    .isEqualTo("Two keys");
        }
    }

    @Test
    void showsTheFieldsThatAreAskedFor() {
        Answer created = client.post(PARTNER, "/api/accounts", account("Sparse " + UUID.randomUUID()));
        String id = created.json().get("id").asString();
        Answer one = client.get(PARTNER, created.header("Location") + "?fields=name,region");
        assertThat(one.header("ETag")).isEqualTo("\"0\"");
        assertThat(one.json().propertyNames()).containsExactlyInAnyOrder("name", "region");
        JsonNode list =
                client.get(PARTNER, "/api/accounts?fields=id&filter=id==" + id).json();
        assertThat(list.at("/items/0").propertyNames()).containsExactly("id");
        assertThat(list.has("next")).isTrue();
        Answer refused = client.get(PARTNER, "/api/accounts?fields=password");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("code").asString()).isEqualTo("unknown-field");
    }

    @Test
    void showsWhatAnIdRefersToBesideIt() {
        String name = "Expanded " + UUID.randomUUID();
        String account = client.post(PARTNER, "/api/accounts", account(name))
                .json()
                .get("id")
                .asString();
        String call = "{\"accountId\":\"" + account + "\",\"kind\":\"CALL\",\"subject\":\"Hello\"}";
        String path = client.post(PARTNER, "/api/interactions", call).header("Location");
        String reader = Tokens.partner("interactions:read");
        JsonNode expanded = client.get(reader, path + "?expand=account&fields=subject")
                .json()
                .get("account");
        assertThat(expanded.get("name").asString()).isEqualTo(name);
        assertThat(expanded.propertyNames()).as("all that an id stands for").containsExactly("id", "kind", "name");
        assertThat(client.get(PARTNER, path + "?expand=weather").status()).isEqualTo(400);
    }
}
