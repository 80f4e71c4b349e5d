package org.guanxi.customer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanxi.customer.CustomerApi.PARTNER;

import java.time.Duration;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import tools.jackson.databind.JsonNode;

/** What a partner does with imports, and waits for. */
record ImportsApi(TestClient client) {

    /** @return the address of an import that is completed */
    String imported(String path, String csv) {
        Answer answer = client.upload(PARTNER, path, "a.csv", csv.getBytes(UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        in(answer.header("Location"), "COMPLETED");
        return answer.header("Location");
    }

    Answer state(String job, String state) {
        return client.put(PARTNER, job + "/state", "{\"state\":\"" + state + "\"}");
    }

    JsonNode moved(String job, String state, String then) {
        Answer answer = state(job, state);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return in(job, then);
    }

    JsonNode in(String job, String state) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> client.get(PARTNER, job).json(),
                        now -> now.get("state").asString().equals(state));
    }
}
