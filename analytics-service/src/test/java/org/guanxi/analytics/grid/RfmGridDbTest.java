package org.guanxi.analytics.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanxi.analytics.fact.Fact;
import org.guanxi.analytics.fact.FactKind;
import org.guanxi.analytics.fact.Status;
import org.guanxi.analytics.profile.AnyProfile;
import org.guanxi.analytics.profile.Profiles;
import org.guanxi.analytics.table.Columns;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class RfmGridDbTest {

    private static final Instant AT = Instant.parse("2026-02-01T10:00:00Z");

    private static final String PARTNER = Tokens.partner("segments:read", "segments:write");

    @Autowired
    RfmGrid grid;

    @Autowired
    TestClient client;

    @Autowired
    RfmQueries queries;

    @Autowired
    Profiles profiles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate steps;

    @Test
    void goesOnWithTheScoringThatAnotherDiedIn() {
        var account = ordering("CNY");
        grid.renew();
        jdbc.sql("UPDATE profile SET rfm_edges = 0 WHERE account_id = ?")
                .param(Columns.of(account))
                .update();
        jdbc.sql("UPDATE rfm_edges SET scored_at = NULL, created_at = created_at - INTERVAL 1 HOUR")
                .update();
        await().atMost(Duration.ofMinutes(4)).until(() -> edges(account) > 0 && unscored() == 0);
    }

    /** Each cell is rounded to cents. */
    @Test
    void addsUpMoneyInEveryCurrencyThatHasARate() {
        grid.renew();
        double before = revenue();
        ordering("CNY", "CNY", "CNY", "USD", "USD");
        grid.renew();
        assertThat(revenue() - before).isCloseTo(3_000 + 2_000 * 7.1, within(0.5));
    }

    @Test
    void saysOfWhomNewBordersMoveThatItWasTheyAndWhatWasBefore() {
        var account = ordering("CNY");
        grid.renew();
        int recency = number("SELECT rfm_recency FROM profile WHERE account_id = ?", Columns.of(account));
        int former = recency % 5 + 1;
        jdbc.sql("UPDATE profile SET rfm_recency = ? WHERE account_id = ?")
                .params(former, Columns.of(account))
                .update();
        var segment = filled("{\"field\":\"rfm.recency\",\"op\":\"eq\",\"value\":%d}".formatted(recency));
        grid.renew();
        var entered = client.get(PARTNER, segment + "/history?filter=accountId==" + account)
                .json()
                .at("/items/0");
        assertThat(entered.get("change").asString()).isEqualTo("ENTERED");
        assertThat(entered.at("/reason/cause").asString()).isEqualTo("EDGES");
        assertThat(entered.at("/reason/conditions/0/before").asInt()).isEqualTo(former);
        assertThat(entered.at("/reason/conditions/0/actual").asInt()).isEqualTo(recency);
    }

    private String filled(String rule) {
        var body = "{\"name\":\"Borders %s\",\"rule\":%s}".formatted(UUID.randomUUID(), rule);
        var created = client.post(PARTNER, "/api/segments", body);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        var id = UUID.fromString(created.json().get("id").asString());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> number(
                                "SELECT COUNT(*) FROM segment WHERE id = ? AND filled_version = rule_version",
                                Columns.of(id))
                        == 1);
        return "/api/segments/" + id;
    }

    private double revenue() {
        return queries.grid().cells().stream()
                .mapToDouble(cell -> cell.revenue().doubleValue())
                .sum();
    }

    /** An account with an order of a thousand in each of the currencies. */
    private UUID ordering(String... currencies) {
        var account = UUID.randomUUID();
        var orders = Stream.of(currencies)
                .map(currency -> Fact.of(FactKind.ORDER, UUID.randomUUID(), account)
                        .started(1, AT)
                        .is(1, Status.PLACED, AT)
                        .worth(1, BigDecimal.valueOf(1_000), currency))
                .toList();
        steps.executeWithoutResult(status -> profiles.record(
                List.of(account),
                List.of(AnyProfile.notice(account, new Random(1))),
                orders,
                (before, after) -> after));
        return account;
    }

    private int edges(UUID account) {
        return number("SELECT rfm_edges FROM profile WHERE account_id = ?", Columns.of(account));
    }

    private int unscored() {
        return number("SELECT COUNT(*) FROM rfm_edges WHERE scored_at IS NULL"
                + " AND version = (SELECT MAX(version) FROM rfm_edges)");
    }

    private int number(String sql, Object... parameters) {
        return jdbc.sql(sql).params(List.of(parameters)).query(Integer.class).single();
    }
}
