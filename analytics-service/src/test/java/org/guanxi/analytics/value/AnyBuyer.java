package org.guanxi.analytics.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.guanxi.analytics.fact.Fact;
import org.guanxi.analytics.fact.FactKind;
import org.guanxi.analytics.fact.Status;
import org.guanxi.analytics.profile.AnyProfile;
import org.guanxi.analytics.profile.Profile;
import org.guanxi.analytics.profile.Profiles;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts that no model has scored. */
public final class AnyBuyer {

    private static final Instant AT = Instant.parse("2026-02-01T10:00:00Z");

    private AnyBuyer() {}

    public static UUID of(Profiles profiles, TransactionTemplate steps) {
        var account = UUID.randomUUID();
        orders(profiles, steps, account, AT, (before, after) -> after);
        return account;
    }

    /** One order more. */
    public static void orders(
            Profiles profiles, TransactionTemplate steps, UUID account, Instant at, BinaryOperator<Profile> score) {
        orders(profiles, steps, account, at, "CNY", score);
    }

    public static void orders(
            Profiles profiles,
            TransactionTemplate steps,
            UUID account,
            Instant at,
            String currency,
            BinaryOperator<Profile> score) {
        var order = Fact.of(FactKind.ORDER, UUID.randomUUID(), account)
                .started(1, at)
                .is(1, Status.PLACED, at)
                .worth(1, BigDecimal.TEN, currency);
        steps.executeWithoutResult(status -> profiles.record(
                List.of(account), List.of(AnyProfile.notice(account, new Random(1))), List.of(order), score));
    }
}
