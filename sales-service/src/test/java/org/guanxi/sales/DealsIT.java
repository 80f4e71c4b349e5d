package org.guanxi.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.sales.SalesApi.MANAGER;
import static org.guanxi.sales.SalesApi.REP;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@SalesTest
class DealsIT {

    @Autowired
    TestClient client;

    @Autowired
    Topic topic;

    @Autowired
    SalesApi sales;

    @Test
    void movesADealToAnotherStageAndTellsTheOthers() {
        UUID account = sales.knownAccount(SalesApi.anySource(), "A");
        Answer opened = sales.deal(account, "Ten pumps");
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.header("ETag")).isEqualTo("\"0\"");
        String path = opened.header("Location");
        String move = "{\"stageId\":\"" + sales.stage(2) + "\"}";
        assertThat(client.put(REP, path + "/stage", move).status()).isEqualTo(428);
        Answer moved = client.put(REP, path + "/stage", move, "If-Match", "\"0\"");
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.json().get("probability").asInt()).isEqualTo(50);
        assertThat(client.put(REP, path + "/stage", move, "If-Match", "\"0\"").status())
                .isEqualTo(412);
        UUID id = SalesApi.id(opened);
        assertThat(topic.read(Topics.DEAL, id, 2))
                .extracting(record ->
                        new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                .containsExactly("crm.sales.deal.opened.v1", "crm.sales.deal.stage-changed.v1");
        assertThat(client.get(REP, path + "/moves").json().get("items").size()).isEqualTo(2);
    }

    @Test
    void saysWhoseTheProbabilityIs() {
        Answer opened = sales.deal(sales.knownAccount(SalesApi.anySource(), "A"), "Perhaps");
        assertThat(opened.json().get("probabilityOwn").asBoolean()).isFalse();
        String path = opened.header("Location");
        client.patch(REP, path, "{\"probability\":33}", "If-Match", "\"0\"");
        JsonNode typed = client.get(REP, path).json();
        assertThat(typed.get("probabilityOwn").asBoolean()).isTrue();
        assertThat(typed.get("probabilityBy").asString()).isEqualTo(Tokens.PERSON.toString());
    }

    @Test
    void keepsAmountsThatCanBePaidOnly() {
        UUID account = sales.knownAccount(SalesApi.anySource(), "A");
        String deal = "{\"accountId\":\"" + account + "\",\"name\":\"Yen\",\"currency\":\"JPY\",\"amount\":";
        requireRefusal(client.post(REP, "/api/deals", deal + "0.001}"), "/amount");
        Answer opened = client.post(REP, "/api/deals", deal + "5.0}");
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        String path = opened.header("Location");
        requireRefusal(client.patch(REP, path, "{\"amount\":5.5}", "If-Match", "\"0\""), "/amount");
        String win = "{\"outcome\":\"WON\",\"closedOn\":\"2026-03-31\",\"amount\":5.5}";
        requireRefusal(client.put(REP, path + "/outcome", win, "If-Match", "\"0\""), "/amount");
        String product =
                "{\"code\":\"" + UUID.randomUUID() + "\",\"name\":\"Pin\",\"currency\":\"JPY\",\"price\":9.999}";
        requireRefusal(client.post(MANAGER, "/api/products", product), "/price");
    }

    private static void requireRefusal(Answer refused, String where) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.json().get("code").asString()).isEqualTo("more-decimals-than-currency");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(where);
        assertThat(refused.json().at("/errors/0/message").asString()).startsWith("An amount in JPY has no decimals.");
    }

    @Test
    void closesAndReopensADeal() {
        Answer opened = sales.deal(sales.knownAccount(SalesApi.anySource(), "A"), "To be won");
        String outcome = opened.header("Location") + "/outcome";
        Answer incomplete = client.put(REP, outcome, "{\"outcome\":\"WON\"}", "If-Match", "\"0\"");
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.json().get("code").asString()).isEqualTo("outcome-incomplete");
        assertThat(incomplete.json().at("/errors/0/message").asString()).isEqualTo("A value is needed here.");
        Answer won = client.put(
                REP,
                outcome,
                "{\"outcome\":\"WON\",\"amount\":900,\"currency\":\"CNY\",\"closedOn\":\"2026-03-31\"}",
                "If-Match",
                "\"0\"");
        assertThat(won.json().get("status").asString()).isEqualTo("WON");
        String version = won.header("ETag");
        Answer closed = client.put(
                REP,
                opened.header("Location") + "/stage",
                "{\"stageId\":\"" + sales.stage(1) + "\"}",
                "If-Match",
                version);
        assertThat(closed.status()).isEqualTo(409);
        assertThat(closed.json().get("code").asString()).isEqualTo("deal-closed");
        String reopen = "{\"outcome\":\"OPEN\"}";
        assertThat(client.put(REP, outcome, reopen, "If-Match", version).status())
                .isEqualTo(403);
        assertThat(client.put(MANAGER, outcome, reopen, "If-Match", version)
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("OPEN");
    }

    @Test
    void offersToReopenADealToThoseWhoMay() {
        Answer opened = sales.deal(sales.knownAccount(SalesApi.anySource(), "A"), "To be lost");
        String path = opened.header("Location");
        assertThat(opened.json().get("next").toString()).isEqualTo("[\"WON\",\"LOST\"]");
        String lose = "{\"outcome\":\"LOST\",\"reason\":\"Price\"}";
        Answer lost = client.put(REP, path + "/outcome", lose, "If-Match", "\"0\"");
        assertThat(lost.json().get("next").size()).isZero();
        assertThat(client.get(REP, path).json().get("next").size()).isZero();
        for (String mayReopen : List.of(MANAGER, Tokens.partner("deals:read", "deals:write"))) {
            assertThat(client.get(mayReopen, path).json().get("next").toString())
                    .isEqualTo("[\"OPEN\"]");
        }
    }

    @Test
    void isNotWonInTheFutureAndForNothingOnlyWhereThatIsSaid() {
        UUID account = sales.knownAccount(SalesApi.anySource(), "A");
        Answer opened = client.post(
                REP, "/api/deals", "{\"accountId\":\"" + account + "\",\"name\":\"A gift\",\"currency\":\"CNY\"}");
        String outcome = opened.header("Location") + "/outcome";

        for (String end : List.of("WON", "LOST")) {
            String later = "{\"outcome\":\"" + end + "\",\"reason\":\"Price\",\"closedOn\":\"2099-01-01\"}";
            Answer refused = client.put(REP, outcome, later, "If-Match", "\"0\"", "Accept-Language", "zh-CN");
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().get("errors").toString())
                    .isEqualTo("[{\"pointer\":\"/closedOn\",\"message\":\"时间在未来。\"}]");
        }
        String win = "{\"outcome\":\"WON\",\"closedOn\":\"2026-03-31\"}";
        Answer unpriced = client.put(REP, outcome, win, "If-Match", "\"0\"");
        assertThat(unpriced.status()).as(unpriced.text()).isEqualTo(422);
        assertThat(unpriced.json().get("code").asString()).isEqualTo("deal-without-amount");
        assertThat(unpriced.json().at("/errors/0/pointer").asString()).isEqualTo("/amount");
        Answer won = client.put(REP, outcome, win.replace("}", ",\"amount\":0}"), "If-Match", "\"0\"");
        assertThat(won.status()).as(won.text()).isEqualTo(200);
        assertThat(won.json().get("amount").decimalValue()).isEqualByComparingTo("0");
    }

    @Test
    void isExpectedInOurTime() {
        Answer opened = sales.deal(sales.knownAccount(SalesApi.anySource(), "A"), "Some day");
        for (String day : List.of("0001-01-01", "9999-12-31")) {
            Answer refused = client.patch(
                    REP, opened.header("Location"), "{\"expectedCloseOn\":\"" + day + "\"}", "If-Match", "\"0\"");
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/expectedCloseOn");
        }
    }

    @Test
    void listsAndCountsByAccount() {
        UUID account = sales.knownAccount(SalesApi.anySource(), "A");
        sales.deal(account, "One");
        sales.deal(account, "Two");
        String filter = "filter=accountId==" + account + ";status==OPEN";
        JsonNode page =
                client.get(REP, "/api/deals?sort=name&limit=1&" + filter).json();
        assertThat(page.at("/items/0/name").asString()).isEqualTo("One");
        assertThat(page.at("/items/0/accountName").asString()).isEqualTo("Account A");
        JsonNode next = client.get(
                        REP,
                        "/api/deals?sort=name&limit=1&" + filter + "&after="
                                + page.get("next").asString())
                .json();
        assertThat(next.at("/items/0/name").asString()).isEqualTo("Two");
        assertThat(client.get(REP, "/api/deals/count?" + filter)
                        .json()
                        .get("count")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void groupsDealsWithTheirSums() {
        UUID account = sales.knownAccount(SalesApi.anySource(), "A");
        sales.deal(account, "One");
        sales.deal(account, "Two");
        String filter = "filter=status==OPEN;accountId==" + account;
        JsonNode groups = client.get(REP, "/api/deals/groups?by=stageId&sum=amount,weighted&" + filter)
                .json();
        assertThat(groups.at("/items").size()).isEqualTo(1);
        assertThat(groups.at("/items/0/value").asString()).isEqualTo(sales.stage(0));
        assertThat(groups.at("/items/0/count").asInt()).isEqualTo(2);
        assertThat(groups.at("/items/0/sums/0/currency").asString()).isEqualTo("CNY");
        Answer unknown = client.get(REP, "/api/deals/groups?by=reason");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.json().get("code").asString()).isEqualTo("unknown-group");
    }
}
