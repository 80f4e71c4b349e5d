package org.guanxi.analytics.insight;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.analytics.profile.ValueScore;
import org.guanxi.analytics.rfm.RfmName;
import org.guanxi.analytics.segment.member.Reason;
import org.jspecify.annotations.Nullable;

/** An account in facts, scores and segments; each score with the moment and the version it comes from. */
record Insight(
        UUID accountId,
        Instant asOf,
        Facts facts,
        @Nullable Rfm rfm,
        @Nullable Value value,
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

    record Value(
            double expectedOrders,
            @Nullable Double expectedSpend,
            @Nullable Double expectedValue,
            @Nullable String currency,
            int months,
            double probabilityActive,
            Instant asOf,
            int modelVersion) {

        static @Nullable Value of(@Nullable ValueScore score, @Nullable String currency, int months) {
            if (score == null) return null;
            return new Value(
                    score.expectedOrders(),
                    score.expectedSpend(),
                    score.expectedValue(),
                    currency,
                    months,
                    score.probabilityActive(),
                    score.asOf(),
                    score.modelVersion());
        }
    }

    record Membership(UUID segmentId, String name, Instant since, Reason reason) {}
}
