package org.guanxi.analytics.profile;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.guanxi.analytics.fact.AnyFacts;
import org.guanxi.analytics.fact.Fact;
import org.guanxi.analytics.fact.FactKind;
import org.guanxi.analytics.fact.Ledger;
import org.guanxi.analytics.fact.Money;
import org.guanxi.analytics.fact.Rates;
import org.guanxi.analytics.fact.Status;
import org.guanxi.analytics.rfm.RfmScore;

/** Made-up profiles. */
public final class AnyProfile {

    private static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Money MONEY = new Money(new BigDecimal("12.5"), "CNY");

    /** Francs and kronor have none. */
    public static final Rates RATES = new Rates(Map.of("CNY", 1.0, "USD", 7.1));

    private AnyProfile() {}

    /** A person with one order. */
    public static Profile ordering(String placedAt, String amount) {
        var account = new UUID(1, 2);
        var at = Instant.parse(placedAt);
        var order = Fact.of(FactKind.ORDER, new UUID(3, 4), account)
                .started(1, at)
                .is(1, Status.PLACED, at)
                .worth(1, new BigDecimal(amount), "CNY");
        return Profile.blank(account)
                .learn(notice(account, "PERSON", "Anybody", "Retail"))
                .counting(List.of(order))
                .priced(RATES);
    }

    /** What these news of all accounts should come to. */
    public static Profile of(UUID account, List<Fact> news) {
        var ledger = new Ledger(List.of());
        ledger.merge(news);
        return Profile.blank(account)
                .counting(ledger.all().stream()
                        .filter(fact -> fact.accountId().equals(account))
                        .toList())
                .priced(RATES);
    }

    public static Profile any(UUID account, Random random) {
        var ledger = new Ledger(List.of());
        ledger.merge(AnyFacts.of(account, random, random.nextInt(15)));
        var profile = Profile.blank(account).learn(notice(account, random)).counting(ledger.all());
        var rfm =
                new RfmScore(1 + random.nextInt(5), 1 + random.nextInt(5), 1 + random.nextInt(5), MONEY, 0, CREATED, 1);
        var value =
                new ValueScore(random.nextInt(4), null, random.nextInt(3) * 100.0, random.nextInt(3) / 2.0, CREATED, 1);
        return profile.with(random.nextBoolean() ? rfm : null)
                .with(random.nextBoolean() ? value : null)
                .priced(RATES);
    }

    public static Attributes.Notice notice(UUID account, Random random) {
        var kind = random.nextBoolean() ? "PERSON" : "ORGANISATION";
        var industry = List.of("Retail", "retail", "Rétail", "", "A%_\\b", "Groß", "Gross")
                .get(random.nextInt(7));
        return notice(account, kind, "Name " + random.nextInt(5), industry);
    }

    private static Attributes.Notice notice(UUID account, String kind, String name, String industry) {
        var attributes = new Attributes(kind, name, industry, "华东", null, new UUID(5, 6));
        return new Attributes.Notice(account, 1, attributes, CREATED);
    }
}
