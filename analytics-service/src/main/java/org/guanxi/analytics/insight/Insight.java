package org.guanxi.analytics.insight;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.analytics.fact.Rates;
import org.guanxi.analytics.profile.Orders;
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

    /**
     * @param currency what the money that was scored is in: that of everybody, not the account's own
     * @param ordersWithoutRate how many orders count without their money, since no rate leads to that currency
     */
    record Rfm(
            long recencyDays,
            int frequency,
            BigDecimal monetary,
            @Nullable String currency,
            int ordersWithoutRate,
            int r,
            int f,
            int m,
            int fm,
            RfmName name,
            Instant asOf,
            int edgesVersion) {}

    /**
     * @param currency what the amounts are in; null where there are none
     * @param asOfDay the past day that the figures are from; null with a model that goes with the time
     */
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
                    score.expectedValue() == null ? null : currency,
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
     * Why there is no value, or no money in it.
     *
     * @param asOfDay the past day that the model is for, and before whose end no order came
     * @param ordersWithoutRate how many orders no rate leads from to the money of the model
     */
    record NoValue(
            Cause cause,
            @Nullable LocalDate asOfDay,
            @Nullable Integer ordersWithoutRate) {

        enum Cause {
            NO_MODEL,
            NO_ORDER,
            NO_ORDER_UNTIL_THEN,
            NO_MODEL_OF_SPENDING,
            ORDERS_WITHOUT_RATE,
            NOT_SCORED_YET
        }

        static @Nullable NoValue of(Profile profile, Optional<ValueModel> model, Rates rates) {
            var value = profile.value();
            if (value != null && value.expectedValue() != null) return null;
            if (model.isEmpty()) return of(Cause.NO_MODEL);
            return value == null
                    ? unscored(profile.orders(), model.get())
                    : unpriced(profile.orders(), model.get(), rates);
        }

        private static NoValue unscored(Orders orders, ValueModel model) {
            if (orders.count() == 0) return of(Cause.NO_ORDER);
            var day = model.asOfDay();
            return day != null && orders.days().getFirst().day() > day.toEpochDay()
                    ? new NoValue(Cause.NO_ORDER_UNTIL_THEN, day, null)
                    : of(Cause.NOT_SCORED_YET);
        }

        private static NoValue unpriced(Orders orders, ValueModel model, Rates rates) {
            if (model.gammaGamma() == null) return of(Cause.NO_MODEL_OF_SPENDING);
            int without = orders.withoutRate(model.currency(), rates);
            return without > 0 ? new NoValue(Cause.ORDERS_WITHOUT_RATE, null, without) : of(Cause.NOT_SCORED_YET);
        }

        private static NoValue of(Cause cause) {
            return new NoValue(cause, null, null);
        }
    }

    record Membership(UUID segmentId, String name, Instant since, Reason reason) {}
}
