package org.guanxi.analytics.pricing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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
import org.guanxi.analytics.profile.Everybody;
import org.guanxi.analytics.profile.Profiles;
import org.guanxi.analytics.profile.Worth;
import org.guanxi.analytics.table.Columns;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Amounts that other rates made, or none did yet, do not stay; the segments over them follow. */
@ServiceTest
class PricingDbTest {

    private static final Instant AT = Instant.parse("2026-02-01T10:00:00Z");

    @Autowired
    RatesUsed used;

    @Autowired
    Profiles profiles;

    @Autowired
    Everybody everybody;

    @Autowired
    Pricing.Followers followers;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcTemplate template;

    @Autowired
    TransactionTemplate steps;

    @Autowired
    TestClient client;

    private UUID account;

    /** Orders of 400 dollars and 1000 yen, deals of 100 dollars and of something in kronor. */
    @BeforeEach
    void deal() {
        await().atMost(Duration.ofMinutes(1)).until(used::arePresent);
        account = UUID.randomUUID();
        steps.executeWithoutResult(status -> profiles.record(
                List.of(account),
                List.of(AnyProfile.notice(account, new Random(1))),
                List.of(
                        fact(FactKind.ORDER, Status.PLACED, "400", "USD"),
                        fact(FactKind.ORDER, Status.PLACED, "1000", "JPY"),
                        fact(FactKind.ORDER, Status.PLACED, "7", "SEK"),
                        fact(FactKind.DEAL, Status.OPEN, "100", "USD"),
                        fact(FactKind.DEAL, Status.OPEN, "50.5", "USD"),
                        fact(FactKind.DEAL, Status.OPEN, "1", "CNY"),
                        fact(FactKind.DEAL, Status.WON, "9", "SEK")),
                (before, after) -> after));
        followers.grid().renew(() -> {});
    }

    @Test
    void reckonsByTheCommonCurrency() {
        assertThat(worth())
                .returns("CNY", Worth::currency)
                .returns(new BigDecimal("2887"), Worth::revenue)
                .returns(1, Worth::ordersWithoutRate)
                .returns(new BigDecimal("1069.55"), Worth::openAmount)
                .returns(0, Worth::openWithoutRate)
                .returns(BigDecimal.ZERO, Worth::wonAmount)
                .returns(1, Worth::wonWithoutRate);
    }

    @Test
    void renewsWhatOtherRatesMadeAndTheSegmentsOverIt() {
        var segment = segment();
        await().atMost(Duration.ofSeconds(20)).until(() -> members(segment) == 1);
        byOtherRates();
        jdbc.sql("DELETE FROM segment_member WHERE segment_id = ?")
                .param(Columns.of(segment))
                .update();
        jdbc.sql("UPDATE rates_used SET rates = '{CNY=1.0, USD=0.1}'").update();
        new Pricing(used, profiles, everybody, followers, clock).renewIfRatesChanged();
        assertThat(worth().revenue()).isEqualByComparingTo("2887");
        assertThat(members(segment)).isOne();
        assertThat(used.arePresent()).isTrue();
    }

    @Test
    void leavesEverybodyAloneWhereRatesAreTheSameUntilNight() {
        byOtherRates();
        var pricing = new Pricing(used, profiles, everybody, followers, clock);
        pricing.renewIfRatesChanged();
        assertThat(worth().revenue()).isEqualByComparingTo("47");
        pricing.nightly();
        assertThat(worth().revenue()).isEqualByComparingTo("2887");
    }

    /** The migration takes amounts of deals from the ledger; nothing need be told again. */
    @Test
    void carriesTheAmountsOfDealsOver() throws Exception {
        var before = profiles.find(account).orElseThrow().dealings();
        jdbc.sql("UPDATE profile SET open_amounts = NULL, won_amounts = NULL WHERE account_id = ?")
                .param(Columns.of(account))
                .update();
        var script = new ClassPathResource("db/migration/V016__compare_money_in_one_currency.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        var carry = script.substring(script.indexOf("SET SESSION"), script.indexOf("-- the rates by which"));
        template.execute((ConnectionCallback<Object>) connection -> {
            try (var statement = connection.createStatement()) {
                for (var sql : Stream.of(carry.split(";\n"))
                        .filter(sql -> !sql.isBlank())
                        .toList()) statement.execute(sql);
            }
            return null;
        });
        assertThat(profiles.find(account).orElseThrow().dealings()).isEqualTo(before);
    }

    private void byOtherRates() {
        jdbc.sql("UPDATE profile SET revenue = 47 WHERE account_id = ?")
                .param(Columns.of(account))
                .update();
    }

    private Worth worth() {
        return profiles.find(account).orElseThrow().worth();
    }

    /** Of those with five hundred and more who are called as the account is. */
    private UUID segment() {
        var name = requireNonNull(profiles.find(account).orElseThrow().attributes())
                .name();
        jdbc.sql("UPDATE profile SET name = ? WHERE account_id = ?")
                .params(name + " " + account, Columns.of(account))
                .update();
        var created = client.post(Tokens.partner("segments:write"), "/api/segments", """
            {"name":"Rich %s","rule":{"and":[
                {"field":"account.name","op":"contains","value":"%s"},
                {"field":"orders.revenue","op":"ge","value":500}]}}""".formatted(account, account));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return UUID.fromString(created.json().get("id").asString());
    }

    private int members(UUID segment) {
        return jdbc.sql("SELECT COUNT(*) FROM segment_member WHERE segment_id = ?")
                .param(Columns.of(segment))
                .query(Integer.class)
                .single();
    }

    private Fact fact(FactKind kind, String status, String amount, String currency) {
        return Fact.of(kind, UUID.randomUUID(), account)
                .started(1, AT)
                .is(1, status, AT)
                .worth(1, new BigDecimal(amount), currency);
    }
}
