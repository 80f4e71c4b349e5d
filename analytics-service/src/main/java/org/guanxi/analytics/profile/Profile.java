package org.guanxi.analytics.profile;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.guanxi.analytics.fact.Fact;
import org.guanxi.analytics.fact.Told;
import org.guanxi.analytics.rfm.RfmScore;
import org.jspecify.annotations.Nullable;

/** All that rules and screens see of one account: attributes told, facts counted, scores given. */
public record Profile(
        UUID accountId,
        @Nullable Told<Attributes> told,
        @Nullable Instant createdAt,
        Orders orders,
        Dealings dealings,
        @Nullable RfmScore rfm,
        @Nullable ValueScore value) {

    public static Profile blank(UUID accountId) {
        return new Profile(accountId, null, null, Orders.NONE, Dealings.NONE, null, null);
    }

    /** Facts may come before the account that they belong to; segments wait for it. */
    public boolean known() {
        return told != null;
    }

    public @Nullable Attributes attributes() {
        return told == null ? null : told.value();
    }

    public Profile learn(Attributes.Notice notice) {
        var attributes = notice.attributes();
        if (attributes == null) {
            return new Profile(accountId, null, null, orders, dealings, rfm, value);
        }
        var created =
                notice.createdAt() == null ? createdAt : notice.createdAt().truncatedTo(MICROS);
        return new Profile(accountId, Told.later(told, attributes), created, orders, dealings, rfm, value);
    }

    public Profile counting(Collection<Fact> facts) {
        return new Profile(accountId, told, createdAt, Orders.of(facts), Dealings.of(facts), rfm, value);
    }

    public Profile with(@Nullable RfmScore score) {
        return new Profile(accountId, told, createdAt, orders, dealings, score, value);
    }

    public Profile with(@Nullable ValueScore score) {
        return new Profile(accountId, told, createdAt, orders, dealings, rfm, score);
    }
}
