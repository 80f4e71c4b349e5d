package org.guanxi.analytics.insight;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.analytics.profile.Profile;
import org.guanxi.analytics.profile.ValueScore;
import org.guanxi.analytics.rfm.RfmName;
import org.guanxi.analytics.segment.member.Reason;
import org.guanxi.analytics.value.model.ValueModel;
import org.jspecify.annotations.Nullable;

/** An account in facts, scores and segments; each score with the moment and the version it comes from. */
record Insight(
        UUID accountId,
        Instant asOf,
        Facts facts,
        @Nullable Rfm rfm,
        @Nullable Value value,
        @Nullable NoValue noValue,
        List<Membership> segments) {

    /**
     * @param revenue of all orders in the common currency, as amounts of deals are
     * @param currency the common one
     * @param ordersWithoutRate how many orders' money the revenue leaves out, since no rate leads from their currency to
     *     the common one; and so on
     */
    record Facts(
            int orders,
            BigDecimal revenue,
            @Nullable String currency,
            int ordersWithoutRate,
            @Nullable Instant firstOrderAt,
            @Nullable Instant lastOrderAt,
            int openDeals,
            BigDecimal openDealAmount,
            int openDealsWithoutRate,
            int wonDeals,
            BigDecimal wonDealAmount,
            int wonDealsWithoutRate,
            int lostDeals,
            int openCases,
            int openUrgentCases,
            int cases,
            int interactions,
            @Nullable Instant lastInteractionAt,
            int messages) {}

    /** @param currency what the money that was scored is in: that of everybody, not the account's own */
    record Rfm(
            long recencyDays,
            int frequency,
            BigDecimal monetary,
            @Nullable String currency,
            int r,
            int f,
            int m,
            int fm,
            RfmName name,
            Instant asOf,
            int edgesVersion) {}

    /** @param asOfDay the past day that the figures are from; null with a model that goes with the time */
    record Value(
            double expectedOrders,
            @Nullable Double expectedSpend,
            @Nullable Double expectedValue,
            @Nullable String currency,
            int months,
            double probabilityActive,
            Instant asOf,
            @Nullable LocalDate asOfDay,
            int modelVersion) {

        static @Nullable Value of(
                @Nullable ValueScore score, @Nullable String currency, int months, Optional<ValueModel> model) {
            if (score == null) return null;
            return new Value(
                    score.expectedOrders(),
                    score.expectedSpend(),
                    score.expectedValue(),
                    currency,
                    months,
                    score.probabilityActive(),
                    score.asOf(),
                    model.filter(each -> each.version() == score.modelVersion())
                            .map(ValueModel::asOfDay)
                            .orElse(null),
                    score.modelVersion());
        }
    }

    /**
     * Why there is no value.
     *
     * @param asOfDay the past day that the model is for, and before whose end no order came
     */
    record NoValue(Cause cause, @Nullable LocalDate asOfDay) {

        enum Cause {
            NO_MODEL,
            NO_ORDER,
            NO_ORDER_UNTIL_THEN,
            NOT_SCORED_YET
        }

        static @Nullable NoValue of(Profile profile, Optional<ValueModel> model) {
            if (profile.value() != null) return null;
            if (model.isEmpty()) return new NoValue(Cause.NO_MODEL, null);
            if (profile.orders().count() == 0) return new NoValue(Cause.NO_ORDER, null);
            var day = model.get().asOfDay();
            int first = profile.orders().days().getFirst().day();
            return day != null && first > day.toEpochDay()
                    ? new NoValue(Cause.NO_ORDER_UNTIL_THEN, day)
                    : new NoValue(Cause.NOT_SCORED_YET, null);
        }
    }

    record Membership(UUID segmentId, String name, Instant since, Reason reason) {}
}
