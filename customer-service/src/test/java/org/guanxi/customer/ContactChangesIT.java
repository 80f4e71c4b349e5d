package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanxi.customer.CustomerApi.PARTNER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ContactChangesIT {

    @Autowired
    TestClient client;

    @Test
    void saysInTheLanguageOfWhoAskedWhyARowIsRefused() {
        String ids = "{\"ids\":[\"" + contact("Refused") + "\"],\"change\":{\"email\":\"nowhere\"}}";
        Map<String, String> words = Map.of("zh-CN", "不是有效的邮箱地址。", "en", "This is not an e-mail address.");
        words.forEach((language, reason) -> {
            Answer asked = client.post(PARTNER, "/api/contacts/changes", ids, "Accept-Language", language);
            assertThat(asked.status()).as(asked.text()).isEqualTo(202);
            String path = asked.header("Location");
            ended(path);
            JsonNode error = client.get(PARTNER, path + "/errors").json().at("/items/0/reason");
            assertThat(error.asString()).isEqualTo("email: " + reason);
        });
    }

    @Test
    void changesAllOnlyWhenAllIsSaid() {
        String changed = contact("Changed");
        String spared = contact("Spared");
        String path = "/api/contacts/changes";
        String change = "\"change\":{\"title\":\"All alike\"}}";
        for (String nothing : List.of("", "  ")) {
            Answer refused = client.post(PARTNER, path, "{\"filter\":\"" + nothing + "\"," + change);
            assertThat(refused.status()).as(refused.text()).isEqualTo(400);
            assertThat(refused.json().get("code").asString()).isEqualTo("empty-filter");
            assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/filter");
        }
        Answer accepted = client.post(PARTNER, path, "{\"all\":true,\"except\":[\"" + spared + "\"]," + change);
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        ended(accepted.header("Location"));
        assertThat(get("/api/contacts/" + changed).get("title").asString()).isEqualTo("All alike");
        assertThat(get("/api/contacts/" + spared).path("title").isString()).isFalse();
    }

    private String contact(String lastName) {
        return client.post(PARTNER, "/api/contacts", "{\"lastName\":\"" + lastName + "\"}")
                .json()
                .get("id")
                .asString();
    }

    private void ended(String path) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> get(path), job -> job.get("state").asString().startsWith("COMPLETED"));
    }

    private JsonNode get(String path) {
        return client.get(PARTNER, path).json();
    }
}
