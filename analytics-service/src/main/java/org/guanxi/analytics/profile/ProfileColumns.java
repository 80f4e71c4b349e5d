package org.guanxi.analytics.profile;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.guanxi.analytics.rfm.RfmScore;
import org.jspecify.annotations.Nullable;

/** What of a profile goes into which column. */
final class ProfileColumns {

    static final Map<String, Function<Profile, @Nullable Object>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("account_id", Profile::accountId);
        ALL.put(
                "sequence",
                profile -> profile.told() == null ? null : profile.told().sequence());
        ALL.put("gone_sequence", Profile::gone);
        ALL.put("created_at", Profile::createdAt);
        attribute("kind", Attributes::kind);
        attribute("name", Attributes::name);
        attribute("industry", Attributes::industry);
        attribute("region", Attributes::region);
        attribute("country", Attributes::country);
        attribute("owner_id", Attributes::ownerId);
        orders("orders", Orders::count);
        orders("currency", Orders::currency);
        orders("first_order_at", Orders::firstAt);
        orders("last_order_at", Orders::lastAt);
        orders("order_days", orders -> Days.write(orders.days()));
        dealings("open_deals", Dealings::openDeals);
        dealings("open_amounts", dealings -> dealings.openAmounts().write());
        dealings("won_deals", Dealings::wonDeals);
        dealings("won_amounts", dealings -> dealings.wonAmounts().write());
        dealings("lost_deals", Dealings::lostDeals);
        dealings("last_won_at", Dealings::lastWonAt);
        dealings("open_cases", Dealings::openCases);
        dealings("open_urgent_cases", Dealings::openUrgentCases);
        dealings("cases", dealings -> dealings.caseDays().size());
        dealings(
                "case_days",
                dealings -> dealings.caseDays().stream().map(String::valueOf).collect(joining(",")));
        dealings("last_case_at", Dealings::lastCaseAt);
        dealings("interactions", Dealings::interactions);
        dealings("last_interaction_at", Dealings::lastInteractionAt);
        dealings("messages", Dealings::messages);
        dealings("last_message_at", Dealings::lastMessageAt);
        rfm("rfm_recency", RfmScore::recency);
        rfm("rfm_frequency", RfmScore::frequency);
        rfm("rfm_money", RfmScore::money);
        ALL.put(
                "rfm_amount",
                profile -> profile.rfm() == null
                        ? BigDecimal.ZERO
                        : profile.rfm().measured().amount());
        rfm("rfm_currency", score -> score.measured().currency());
        ALL.put(
                "rfm_unpriced",
                profile -> profile.rfm() == null ? 0 : profile.rfm().unpriced());
        rfm("rfm_fm", RfmScore::frequencyAndMoney);
        rfm("rfm_name", RfmScore::name);
        rfm("rfm_at", RfmScore::at);
        rfm("rfm_edges", RfmScore::edgesVersion);
        value("expected_orders", ValueScore::expectedOrders);
        value("expected_spend", ValueScore::expectedSpend);
        value("expected_value", ValueScore::expectedValue);
        value("probability_active", ValueScore::probabilityActive);
        value("value_as_of", ValueScore::asOf);
        value("value_model", ValueScore::modelVersion);
        worth("common_currency", Worth::currency);
        worth("revenue", Worth::revenue);
        worth("orders_without_rate", Worth::ordersWithoutRate);
        worth("open_amount", Worth::openAmount);
        worth("open_without_rate", Worth::openWithoutRate);
        worth("won_amount", Worth::wonAmount);
        worth("won_without_rate", Worth::wonWithoutRate);
        worth("common_value", Worth::expectedValue);
    }

    private ProfileColumns() {}

    private static void attribute(String column, Function<Attributes, @Nullable Object> part) {
        ALL.put(column, profile -> profile.attributes() == null ? null : part.apply(profile.attributes()));
    }

    private static void orders(String column, Function<Orders, @Nullable Object> part) {
        ALL.put(column, profile -> part.apply(profile.orders()));
    }

    private static void dealings(String column, Function<Dealings, @Nullable Object> part) {
        ALL.put(column, profile -> part.apply(profile.dealings()));
    }

    private static void rfm(String column, Function<RfmScore, @Nullable Object> part) {
        ALL.put(column, profile -> profile.rfm() == null ? null : part.apply(profile.rfm()));
    }

    private static void worth(String column, Function<Worth, @Nullable Object> part) {
        ALL.put(column, profile -> part.apply(profile.worth()));
    }

    private static void value(String column, Function<ValueScore, @Nullable Object> part) {
        ALL.put(column, profile -> profile.value() == null ? null : part.apply(profile.value()));
    }
}
