package org.guanxi.analytics.profile;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.guanxi.analytics.fact.Fact;
import org.guanxi.analytics.fact.Rates;
import org.guanxi.analytics.fact.Told;
import org.guanxi.analytics.rfm.RfmScore;
import org.jspecify.annotations.Nullable;

/**
 * All that rules and screens see of one account: attributes told, facts counted, scores given.
 *
 * @param gone the sequence of the event that told of its end, so that older news do not bring it back; 0 when none has
 */
public record Profile(
        UUID accountId,
        long gone,
        @Nullable Told<Attributes> told,
        @Nullable Instant createdAt,
        Orders orders,
        Dealings dealings,
        @Nullable RfmScore rfm,
        @Nullable ValueScore value,
        Worth worth) {

    public static Profile blank(UUID accountId) {
        return ended(accountId, 0);
    }

    private static Profile ended(UUID accountId, long gone) {
        return new Profile(accountId, gone, null, null, Orders.NONE, Dealings.NONE, null, null, Worth.NONE);
    }

    /** Facts may come before the account that they belong to; segments wait for it. */
    public boolean known() {
        return told != null;
    }

    public @Nullable Attributes attributes() {
        return told == null ? null : told.value();
    }

    public Profile learn(Attributes.Notice notice) {
        if (notice.sequence() <= gone) return this;
        var attributes = notice.attributes();
        if (attributes == null) return end(notice.sequence());
        var created =
                notice.createdAt() == null ? createdAt : notice.createdAt().truncatedTo(MICROS);
        var latest = Told.later(told, new Told<>(notice.sequence(), attributes));
        return new Profile(accountId, gone, latest, created, orders, dealings, rfm, value, worth);
    }

    private Profile end(long sequence) {
        return told != null && told.sequence() > sequence ? this : ended(accountId, sequence);
    }

    /** Of an account that is gone nothing counts; the ledger keeps its facts, since one may go to another account. */
    public Profile counting(Collection<Fact> facts) {
        if (gone > 0 && !known()) return this;
        return new Profile(accountId, gone, told, createdAt, Orders.of(facts), Dealings.of(facts), rfm, value, worth);
    }

    public Profile with(@Nullable RfmScore score) {
        return new Profile(accountId, gone, told, createdAt, orders, dealings, score, value, worth);
    }

    public Profile with(@Nullable ValueScore score) {
        return new Profile(accountId, gone, told, createdAt, orders, dealings, rfm, score, worth);
    }

    /** Its money by these rates: to be done whenever anything else of it has changed. */
    public Profile priced(Rates rates) {
        var priced = Worth.of(orders, dealings, value, rates);
        return new Profile(accountId, gone, told, createdAt, orders, dealings, rfm, value, priced);
    }
}
