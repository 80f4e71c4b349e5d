package org.guanxi.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanxi.sales.SalesApi.REP;

import java.time.Duration;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Amounts as callers write them. */
@ServiceTest
class AmountsIT {

    private final TestClient client;
    private final SalesApi sales;
    private String path = "";

    @Autowired
    AmountsIT(TestClient client, Topic topic) {
        this.client = client;
        this.sales = new SalesApi(client, topic);
    }

    @BeforeEach
    void openADeal() {
        path = sales.deal(sales.knownAccount(SalesApi.anySource(), "A"), "Exact")
                .header("Location");
    }

    @ParameterizedTest
    @ValueSource(strings = {"90071992547409.93", "100000000000000.01", "999999999999999.99"})
    void keepsEveryDigitOfAChange(String amount) {
        Answer patched = client.patch(REP, path, "{\"amount\":" + amount + "}", "If-Match", "\"0\"");
        assertThat(patched.text()).contains("\"amount\":" + amount + ",");
        client.patch(REP, path, "{\"amount\":1}", "If-Match", "\"1\"");
        Answer job = change(amount);
        assertThat(job.status()).as(job.text()).isEqualTo(202);
        assertThat(client.get(REP, job.header("Location")).text()).contains("{\"amount\":" + amount + "}");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(client.get(REP, path).text()).contains("\"amount\":" + amount + ","));
    }

    @Test
    void seesNoChangeInMoreZeros() {
        Answer same = client.patch(REP, path, "{\"amount\":1000.50}", "If-Match", "\"0\"");
        assertThat(same.header("ETag")).isEqualTo("\"0\"");
        assertThat(client.patch(REP, path, "{\"amount\":1e3}", "If-Match", "\"0\"")
                        .text())
                .contains("\"amount\":1000.00,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2147483647", "1e-2147483647", "1e99999999999", "1e999999"})
    void refusesWhatNobodyCanCount(String amount) {
        String line = "{\"description\":\"x\",\"quantity\":" + amount + ",\"unitPrice\":1}";
        String account = client.get(REP, path).json().get("accountId").asString();
        String order = "{\"accountId\":\"" + account + "\",\"currency\":\"CNY\",\"lines\":[" + line + "]}";
        requireRefusal(client.post(REP, "/api/orders", order), "/lines/0/quantity");
        String patch = "{\"amount\":" + amount + "}";
        requireRefusal(client.patch(REP, path, patch, "If-Match", "\"0\""), "/amount");
        requireRefusal(change(amount), "/change/amount");
    }

    private static void requireRefusal(Answer refused, String where) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(where);
    }

    private Answer change(String amount) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        return client.post(
                REP, "/api/deals/changes", "{\"ids\":[\"" + id + "\"],\"change\":{\"amount\":" + amount + "}}");
    }
}
