package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.customer.CustomerApi.PARTNER;
import static org.guanxi.customer.CustomerApi.account;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MediaTypesIT {

    @Autowired
    TestClient client;

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "garbage", "/", ";;;", "application/json;q=2", "application/json, garbage"})
    void doesNothingWhereItsAnswerIsNotTaken(String accepted) {
        String name = "unheard " + UUID.randomUUID();
        Answer refused = client.post(PARTNER, "/api/accounts", account(name), "Accept", accepted);
        assertThat(refused.status()).as(refused.text()).isEqualTo(406);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().get("code").asString()).isEqualTo("not-acceptable");
        String filter = "/api/accounts?filter=name==\"" + name + "\"";
        assertThat(client.get(PARTNER, filter.replace(" ", "%20").replace("\"", "%22"))
                        .json()
                        .get("items")
                        .size())
                .isZero();
        Answer nothing = client.get(PARTNER, "/api/accounts/" + UUID.randomUUID(), "Accept", accepted);
        assertThat(nothing.json().get("code").asString()).isEqualTo("not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/yaml",
                "application/xml",
                "application/cbor",
                "application/x-jackson-smile",
                "application/vnd.api+json",
                "text/plain"
            })
    void readsNothingButJson(String type) {
        String name = "unread-" + UUID.randomUUID();
        Answer refused = client.post(
                PARTNER, "/api/accounts", "{\"kind\":\"PERSON\",\"name\":\"" + name + "\"}", "Content-Type", type);
        assertThat(refused.status()).as(refused.text()).isEqualTo(415);
        assertThat(refused.header("Accept")).startsWith("application/json").doesNotContain("yaml", "xml", "cbor");
        assertThat(refused.json().get("code").asString()).isEqualTo("unsupported-media-type");
        Answer mapping = importMapped(type, "{}");
        assertThat(mapping.status()).as(mapping.text()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"columns\":", "{}", "[]", "7", "\"name\""})
    void namesThePartThatItCannotRead(String mapping) {
        Answer refused = importMapped("application/json", mapping);
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("mapping");
    }

    @Test
    void pointsIntoAPartAsIntoABody() {
        Answer refused = importMapped("application/json", "{\"columns\":{\"x\":[]}}");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/columns/x");
    }

    private Answer importMapped(String type, String mapping) {
        return client.form(
                PARTNER,
                "/api/accounts/imports",
                "b",
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nname\r\nx\r\n--b\r\n"
                        + "Content-Disposition: form-data; name=\"mapping\"\r\nContent-Type: " + type
                        + "\r\n\r\n" + mapping + "\r\n--b--\r\n");
    }

    @Test
    void takesTheNameOfAFileForNoId() {
        for (String object : List.of("accounts", "contacts")) {
            String template = "/api/" + object + "/imports/template.csv";
            assertThat(client.get(PARTNER, template).status()).isEqualTo(200);
            Answer refused = client.get(PARTNER, template, "Accept", "application/json");
            assertThat(refused.status()).as(refused.text()).isEqualTo(406);
            assertThat(refused.json().get("code").asString()).isEqualTo("not-acceptable");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "text/html, application/json;q=0.9",
                "application/problem+json, */*;q=0.1"
            })
    void answersWhoTakesItAmongOthers(String accepted) {
        assertThat(client.get(PARTNER, "/api/accounts?limit=1", "Accept", accepted)
                        .status())
                .isEqualTo(200);
    }
}
