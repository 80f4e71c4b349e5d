package org.guanxi.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.sales.SalesApi.MANAGER;
import static org.guanxi.sales.SalesApi.REP;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@SalesTest
class OrdersIT {

    @Autowired
    TestClient client;

    @Autowired
    Topic topic;

    @Autowired
    SalesApi sales;

    @Test
    void computesAnOrderItselfAndPlacesItOnce() {
        UUID account = sales.knownAccount(SalesApi.anySource(), "A");
        String code = UUID.randomUUID().toString();
        String product = client.post(
                        MANAGER,
                        "/api/products",
                        "{\"code\":\"" + code + "\",\"name\":\"Pump\",\"price\":19.99,\"currency\":\"CNY\"}")
                .json()
                .get("id")
                .asString();
        String order =
                "{\"accountId\":\"%s\",\"currency\":\"CNY\",\"lines\":[{\"productId\":\"%s\",\"quantity\":3,\"discountPercent\":12.5},{\"description\":\"Delivery\",\"quantity\":1,\"unitPrice\":0}]}"
                        .formatted(account, product);
        String key = UUID.randomUUID().toString();
        Answer placed = client.post(REP, "/api/orders", order, "Idempotency-Key", key);
        assertThat(placed.status()).isEqualTo(201);
        assertThat(placed.json().get("amount").decimalValue()).isEqualByComparingTo("52.47");
        assertThat(placed.json().get("items").asInt()).isEqualTo(4);
        Answer again = client.post(REP, "/api/orders", order, "Idempotency-Key", key);
        assertThat(again.json().get("id")).isEqualTo(placed.json().get("id"));
        assertThat(client.get(REP, placed.header("Location")).json()).isEqualTo(placed.json());
        String cancellation = placed.header("Location") + "/cancellation";
        String why = "{\"reason\":\"Sent back\"}";
        Answer cancelled = client.put(REP, cancellation, why, "If-Match", "\"0\"");
        assertThat(cancelled.json().get("status").asString()).isEqualTo("CANCELLED");
        assertThat(client.put(REP, cancellation, why, "If-Match", cancelled.header("ETag"))
                        .status())
                .isEqualTo(409);
        assertThat(topic.read(Topics.ORDER, SalesApi.id(placed), 2)).hasSize(2);
    }

    @Test
    void isNotPlacedInACurrencyThatNobodyUsesAnyMore() {
        UUID account = sales.knownAccount(SalesApi.anySource(), "A");
        String order =
                "{\"accountId\":\"%s\",\"currency\":\"DEM\",\"lines\":[{\"description\":\"x\",\"quantity\":1,\"unitPrice\":1}]}"
                        .formatted(account);
        Answer refused = client.post(REP, "/api/orders", order);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/currency");
    }

    @Test
    void takesACurrencyInSmallLettersAsAFileMayHaveIt() {
        UUID account = sales.knownAccount(SalesApi.anySource(), "A");
        String order =
                "{\"accountId\":\"%s\",\"currency\":\"cny\",\"lines\":[{\"description\":\"x\",\"quantity\":1,\"unitPrice\":1}]}"
                        .formatted(account);
        Answer placed = client.post(REP, "/api/orders", order);
        assertThat(placed.status()).as(placed.text()).isEqualTo(201);
        assertThat(placed.json().get("currency").asString()).isEqualTo("CNY");
    }

    @Test
    void refusesAnOrderOfAnAccountThatNobodyKnows() {
        String order =
                "{\"accountId\":\"%s\",\"currency\":\"CNY\",\"lines\":[{\"description\":\"x\",\"quantity\":1,\"unitPrice\":1}]}"
                        .formatted(UUID.randomUUID());
        Answer refused = client.post(REP, "/api/orders", order, "Accept-Language", "zh-CN");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("title").asString()).isEqualTo("没有这个客户");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/accountId");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unknown-product|/lines/1/productId|\"productId\":\"01a222bb-6b59-73cd-91ab-739a35d6e4ff\"",
                "line-incomplete|/lines/1|\"description\":\"Pump\"",
                "unknown-deal|/dealId|\"unitPrice\":1,\"description\":\"Pump\"",
            })
    void saysWhichPlaceOfAnOrderIsWrong(String code, String pointer, String second) {
        UUID account = sales.knownAccount(SalesApi.anySource(), "A");
        String deal = code.equals("unknown-deal") ? ",\"dealId\":\"01a222bb-6b59-73cd-91ab-739a35d6e4ff\"" : "";
        String order =
                "{\"accountId\":\"%s\",\"currency\":\"CNY\",\"lines\":[{\"description\":\"x\",\"quantity\":1,\"unitPrice\":1},{\"quantity\":1,%s}]%s}"
                        .formatted(account, second, deal);
        Answer refused = client.post(REP, "/api/orders", order);
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.json().get("code").asString()).isEqualTo(code);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void givesNoNumberThatAnImportedOrderHas() {
        String source = SalesApi.anySource();
        UUID account = sales.knownAccount(source, "A");
        long first = number(sales.order(account));
        StringBuilder csv = new StringBuilder("externalId,accountExternalId,placedOn,items,amount,currency,number\r\n");
        for (int id = 1; id <= 300; id++) {
            csv.append("%d,A,1997-01-01,2,1,USD,SO-%06d\r\n".formatted(id, first + Math.ceilDiv(id, 2)));
        }
        assertThat(sales.imported(source, csv.toString()).get("created").asInt())
                .as("with numbers that are there twice")
                .isEqualTo(300);
        assertThat(number(sales.order(account))).isEqualTo(first + 151);
        assertThat(number(sales.order(account))).isEqualTo(first + 152);
    }

    private static long number(Answer placed) {
        assertThat(placed.status()).as(placed.text()).isEqualTo(201);
        return Long.parseLong(placed.json().get("number").asString().substring(3));
    }

    @Test
    void refusesWhatCannotBeKept() {
        UUID account = sales.knownAccount(SalesApi.anySource(), "A");
        String order =
                "{\"accountId\":\"%s\",\"currency\":\"CNY\",\"placedAt\":\"%s\",\"lines\":[{\"description\":\"x\",\"quantity\":%s,\"unitPrice\":%s}]}";
        Answer tooFar = client.post(REP, "/api/orders", order.formatted(account, "+20000-01-01T00:00:00Z", "1", "1"));
        assertThat(tooFar.status()).as(tooFar.text()).isEqualTo(400);
        assertThat(tooFar.json().at("/errors/0/pointer").asString()).isEqualTo("/placedAt");
        Answer tooEarly = client.post(REP, "/api/orders", order.formatted(account, "0001-01-01T00:00:00Z", "1", "1"));
        assertThat(tooEarly.json().at("/errors/0/message").asString()).isEqualTo("This is before 1900.");
        String tomorrow = Instant.now().plus(Duration.ofHours(23)).toString();
        Answer tooLate = client.post(REP, "/api/orders", order.formatted(account, tomorrow, "1", "1"));
        assertThat(tooLate.json().at("/errors/0/message").asString()).isEqualTo("This is in the future.");
        Answer tooMuch = client.post(
                REP, "/api/orders", order.formatted(account, "2026-01-01T00:00:00Z", "99999999", "999999999999999"));
        assertThat(tooMuch.status()).as(tooMuch.text()).isIn(400, 422);
    }

    @Test
    void comesFromAWonDealOfTheSameAccount() {
        UUID account = sales.knownAccount(SalesApi.anySource(), "A");
        Answer deal = sales.deal(account, "To be won");
        String wanted =
                "{\"accountId\":\"%s\",\"dealId\":\"%s\",\"currency\":\"CNY\",\"lines\":[{\"description\":\"Pump\",\"quantity\":1,\"unitPrice\":1000.5}]}";
        String order = wanted.formatted(account, SalesApi.id(deal));
        Answer early = client.post(REP, "/api/orders", order);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.json().get("code").asString()).isEqualTo("deal-not-won");
        client.put(
                REP,
                deal.header("Location") + "/outcome",
                "{\"outcome\":\"WON\",\"closedOn\":\"2026-03-31\"}",
                "If-Match",
                "\"0\"");
        UUID other = sales.knownAccount(SalesApi.anySource(), "B");
        assertThat(client.post(REP, "/api/orders", wanted.formatted(other, SalesApi.id(deal)))
                        .status())
                .isEqualTo(422);
        Answer placed = client.post(REP, "/api/orders", order);
        assertThat(placed.status()).as(placed.text()).isEqualTo(201);
        assertThat(client.get(REP, "/api/orders?filter=dealId==" + SalesApi.id(deal))
                        .json()
                        .at("/items/0/number")
                        .asString())
                .isEqualTo(placed.json().get("number").asString());
    }
}
