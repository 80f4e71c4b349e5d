package org.guanxi.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.sales.SalesApi.REP;

import java.util.UUID;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a deal sells, and what it is worth with that. */
@ServiceTest
class DealLinesIT {

    private final TestClient client;
    private final Topic topic;
    private final SalesApi sales;

    @Autowired
    DealLinesIT(TestClient client, Topic topic) {
        this.client = client;
        this.topic = topic;
        this.sales = new SalesApi(client, topic);
    }

    @Test
    void isWorthWhatItsLinesComeTo() {
        UUID account = sales.knownAccount(SalesApi.anySource(), "A");
        Answer opened = sales.deal(account, "Pumps and delivery");
        String path = opened.header("Location");
        String lines =
                "{\"lines\":[{\"description\":\"Pump\",\"quantity\":3,\"unitPrice\":19.99,\"discountPercent\":12.5},{\"description\":\"Delivery\",\"quantity\":1,\"unitPrice\":80}]}";
        Answer filled = client.put(REP, path + "/lines", lines, "If-Match", "\"0\"");
        assertThat(filled.status()).as(filled.text()).isEqualTo(200);
        assertThat(filled.json().get("amount").decimalValue()).isEqualByComparingTo("132.47");
        assertThat(client.get(REP, path).json().at("/lines/0/amount").decimalValue())
                .isEqualByComparingTo("52.47");
        assertThat(client.put(REP, path + "/lines", lines, "If-Match", filled.header("ETag"))
                        .header("ETag"))
                .isEqualTo(filled.header("ETag"));
        Answer dearer = client.put(
                REP,
                path,
                "{\"name\":\"Dearer\",\"amount\":200,\"currency\":\"CNY\"}",
                "If-Match",
                filled.header("ETag"));
        assertThat(dearer.status()).isEqualTo(422);
        assertThat(dearer.json().get("code").asString()).isEqualTo("amount-follows-lines");
        assertThat(topic.read(Topics.DEAL, SalesApi.id(opened), 2)).hasSize(2);
    }

    @Test
    void changesCurrencyAndLinesAtOnce() {
        UUID account = sales.knownAccount(SalesApi.anySource(), "A");
        Answer opened = sales.deal(account, "Pumps for Osaka");
        String path = opened.header("Location") + "/lines";
        String pump = "{\"lines\":[{\"description\":\"Pump\",\"quantity\":3,\"unitPrice\":1999}],";
        Answer yen = client.put(REP, path, pump + "\"currency\":\"JPY\"}", "If-Match", "\"0\"");
        assertThat(yen.status()).as(yen.text()).isEqualTo(200);
        assertThat(yen.json().get("currency").asString()).isEqualTo("JPY");
        assertThat(yen.json().get("amount").decimalValue()).isEqualByComparingTo("5997");
        String seen = yen.header("ETag");
        requireRefusal(client.put(REP, path, pump + "\"amount\":5000}", "If-Match", seen), "amount-follows-lines");
        requireRefusal(client.put(REP, path, pump + "\"currency\":\"JPX\"}", "If-Match", seen), "unknown-currency");
        Answer bare = client.put(REP, path, "{\"lines\":[],\"amount\":12.5,\"currency\":\"EUR\"}", "If-Match", seen);
        assertThat(bare.json().get("lines").isEmpty()).isTrue();
        assertThat(bare.json().get("amount").decimalValue()).isEqualByComparingTo("12.50");
        assertThat(bare.json().get("currency").asString()).isEqualTo("EUR");
        String yenAgain = "{\"lines\":[],\"currency\":\"JPY\"";
        requireRefusal(client.put(REP, path, yenAgain + "}", "If-Match", bare.header("ETag")), "amount-needed");
        requireRefusal(
                client.put(REP, path, yenAgain + ",\"amount\":12.5}", "If-Match", bare.header("ETag")),
                "more-decimals-than-currency");
        assertThat(topic.read(Topics.DEAL, SalesApi.id(opened), 3)).hasSize(3);
    }

    @Test
    void namesTheLineThatComesToMoreThanCanBeKept() {
        UUID account = sales.knownAccount(SalesApi.anySource(), "A");
        String path = sales.deal(account, "Very many pumps").header("Location") + "/lines";
        String pump = "{\"description\":\"Pump\",\"quantity\":1,\"unitPrice\":1}";
        String many = "{\"description\":\"Pump\",\"quantity\":99999999,\"unitPrice\":99999999}";
        Answer refused = client.put(REP, path, "{\"lines\":[" + pump + "," + many + "]}", "If-Match", "\"0\"");
        requireRefusal(refused, "amount-too-large");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/lines/1");
        String half = "{\"description\":\"Pump\",\"quantity\":1000,\"unitPrice\":999999999999}";
        Answer together = client.put(REP, path, "{\"lines\":[" + half + "," + half + "]}", "If-Match", "\"0\"");
        requireRefusal(together, "amount-too-large");
        assertThat(together.json().at("/errors/0/pointer").asString()).isEqualTo("/lines");
    }

    private static void requireRefusal(Answer answer, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().get("code").asString()).isEqualTo(code);
    }
}
