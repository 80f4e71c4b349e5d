package org.guanxi.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.sales.SalesApi.REP;

import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Deals with their accounts beside them. */
@ServiceTest
class ExpandedIT {

    @Autowired
    TestClient client;

    @Autowired
    Topic topic;

    @Test
    void answersAfreshWhatTheVersionOfTheDealDoesNotTell() {
        SalesApi sales = new SalesApi(client, topic);
        String path = sales.deal(sales.knownAccount(SalesApi.anySource(), "A"), "Beside")
                .header("Location");
        assertThat(client.get(REP, path, "If-None-Match", "\"0\"").status()).isEqualTo(304);
        Answer expanded = client.get(REP, path + "?expand=account", "If-None-Match", "\"0\"");
        assertThat(expanded.status()).isEqualTo(200);
        assertThat(expanded.header("ETag")).isEqualTo("\"0\"");
        assertThat(expanded.json().at("/account/name").asString()).isEqualTo("Account A");
    }
}
