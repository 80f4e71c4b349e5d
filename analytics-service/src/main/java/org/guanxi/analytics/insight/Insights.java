package org.guanxi.analytics.insight;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.guanxi.analytics.fact.Decimals;
import org.guanxi.analytics.fact.Rates;
import org.guanxi.analytics.profile.Profile;
import org.guanxi.analytics.profile.Profiles;
import org.guanxi.analytics.profile.Worth;
import org.guanxi.analytics.segment.member.Reason;
import org.guanxi.analytics.table.Columns;
import org.guanxi.analytics.value.model.ValueModels;
import org.guanxi.analytics.value.score.ValueScorer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what is known of an account. */
@Repository
class Insights {

    private static final String MEMBERSHIPS = "SELECT s.id, s.name, m.since, m.reason FROM segment_member m"
            + " JOIN segment s ON s.id = m.segment_id WHERE m.account_id = ? ORDER BY s.name";

    private final Profiles profiles;
    private final ValueModels models;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Rates rates;
    private final Clock clock;

    Insights(Profiles profiles, ValueModels models, JdbcClient jdbc, JsonMapper json, Rates rates, Clock clock) {
        this.profiles = profiles;
        this.models = models;
        this.jdbc = jdbc;
        this.json = json;
        this.rates = rates;
        this.clock = clock;
    }

    Insight require(UUID account) {
        var profile = profiles.find(account).orElseThrow(() -> new AccountNotKnown(account));
        var now = clock.instant();
        var model = models.current();
        var value = Insight.Value.of(profile.value(), profile.orders().currency(), ValueScorer.MONTHS, model);
        var noValue = Insight.NoValue.of(profile, model, rates);
        return new Insight(account, now, facts(profile), rfm(profile), value, noValue, memberships(account));
    }

    private List<Insight.Membership> memberships(UUID account) {
        return jdbc.sql(MEMBERSHIPS)
                .param(Columns.of(account))
                .query((row, index) -> new Insight.Membership(
                        Columns.id(row, "id"),
                        row.getString("name"),
                        Columns.moment(row, "since"),
                        json.readValue(row.getString("reason"), Reason.class)))
                .list();
    }

    private static Insight.Facts facts(Profile profile) {
        var orders = profile.orders();
        var dealings = profile.dealings();
        var worth = profile.worth();
        return new Insight.Facts(
                orders.count(),
                told(worth.revenue(), worth),
                worth.currency().isEmpty() ? null : worth.currency(),
                worth.ordersWithoutRate(),
                orders.firstAt(),
                orders.lastAt(),
                dealings.openDeals(),
                told(worth.openAmount(), worth),
                worth.openWithoutRate(),
                dealings.wonDeals(),
                told(worth.wonAmount(), worth),
                worth.wonWithoutRate(),
                dealings.lostDeals(),
                dealings.openCases(),
                dealings.openUrgentCases(),
                dealings.caseDays().size(),
                dealings.interactions(),
                dealings.lastInteractionAt(),
                dealings.messages());
    }

    private static BigDecimal told(BigDecimal amount, Worth worth) {
        return Decimals.round(amount, worth.currency()).stripTrailingZeros();
    }

    private static Insight.@Nullable Rfm rfm(Profile profile) {
        var score = profile.rfm();
        var lastOrder = profile.orders().lastAt();
        if (score == null || lastOrder == null) return null;
        var currency = score.measured().currency();
        return new Insight.Rfm(
                score.daysSince(lastOrder),
                profile.orders().count(),
                Decimals.round(score.measured().amount(), currency).stripTrailingZeros(),
                currency.isEmpty() ? null : currency,
                score.unpriced(),
                score.recency(),
                score.frequency(),
                score.money(),
                score.frequencyAndMoney(),
                score.name(),
                score.at(),
                score.edgesVersion());
    }
}
