package org.guanxi.analytics.rule;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guanxi.analytics.profile.Attributes;
import org.guanxi.analytics.profile.Profile;
import org.guanxi.analytics.profile.ValueScore;
import org.guanxi.analytics.profile.Worth;
import org.guanxi.analytics.rfm.RfmName;
import org.guanxi.analytics.rfm.RfmScore;
import org.guanxi.shared.event.customer.AccountKind;
import org.jspecify.annotations.Nullable;

/** Every field there is, in the order in which a person would look for it. */
public final class Fields {

    private static final String PLACED = "fact.kind = 'ORDER' AND fact.status = 'PLACED'";
    private static final String CASES = "fact.kind = 'CASE'";
    private static final List<String> KINDS =
            Arrays.stream(AccountKind.values()).map(Enum::name).toList();
    private static final List<String> NAMES =
            Arrays.stream(RfmName.values()).map(Enum::name).toList();

    public static final List<Field> ALL = List.of(
            Field.choice("account.kind", "kind", KINDS, attribute(Attributes::kind)),
            Field.text("account.name", "name", attribute(Attributes::name)),
            Field.text("account.industry", "industry", attribute(Attributes::industry)),
            Field.text("account.region", "region", attribute(Attributes::region)),
            Field.text("account.country", "country", attribute(Attributes::country)),
            Field.text(
                    "account.ownerId", "CONVERT(BIN_TO_UUID(owner_id) USING utf8mb4)", attribute(Attributes::ownerId)),
            Field.moment("account.createdAt", "created_at", Profile::createdAt),
            Field.number("orders.count", "orders", profile -> profile.orders().count()),
            Field.money(
                    "orders.revenue",
                    "revenue",
                    Worth::revenue,
                    profile -> profile.worth().ordersWithoutRate()),
            Field.text(
                    "orders.currency", "currency", profile -> profile.orders().currency()),
            Field.moment(
                    "orders.firstAt",
                    "first_order_at",
                    profile -> profile.orders().firstAt()),
            Field.moment(
                    "orders.lastAt",
                    "last_order_at",
                    profile -> profile.orders().lastAt()),
            Field.counting(
                    "orders.countLast30Days",
                    new Window(30, profile -> profile.orders().dayOfEach(), PLACED)),
            Field.counting(
                    "orders.countLast90Days",
                    new Window(90, profile -> profile.orders().dayOfEach(), PLACED)),
            Field.counting(
                    "orders.countLast365Days",
                    new Window(365, profile -> profile.orders().dayOfEach(), PLACED)),
            Field.number(
                    "deals.open", "open_deals", profile -> profile.dealings().openDeals()),
            Field.money(
                    "deals.openAmount",
                    "open_amount",
                    Worth::openAmount,
                    profile -> profile.worth().openWithoutRate()),
            Field.number("deals.won", "won_deals", profile -> profile.dealings().wonDeals()),
            Field.money(
                    "deals.wonAmount",
                    "won_amount",
                    Worth::wonAmount,
                    profile -> profile.worth().wonWithoutRate()),
            Field.number(
                    "deals.lost", "lost_deals", profile -> profile.dealings().lostDeals()),
            Field.moment(
                    "deals.lastWonAt",
                    "last_won_at",
                    profile -> profile.dealings().lastWonAt()),
            Field.number(
                    "cases.open", "open_cases", profile -> profile.dealings().openCases()),
            Field.number(
                    "cases.openUrgent",
                    "open_urgent_cases",
                    profile -> profile.dealings().openUrgentCases()),
            Field.number(
                    "cases.count",
                    "cases",
                    profile -> profile.dealings().caseDays().size()),
            Field.counting(
                    "cases.countLast90Days",
                    new Window(90, profile -> profile.dealings().caseDays(), CASES)),
            Field.moment(
                    "cases.lastAt",
                    "last_case_at",
                    profile -> profile.dealings().lastCaseAt()),
            Field.number(
                    "interactions.count",
                    "interactions",
                    profile -> profile.dealings().interactions()),
            Field.moment(
                    "interactions.lastAt",
                    "last_interaction_at",
                    profile -> profile.dealings().lastInteractionAt()),
            Field.number(
                    "messages.count", "messages", profile -> profile.dealings().messages()),
            Field.moment(
                    "messages.lastAt",
                    "last_message_at",
                    profile -> profile.dealings().lastMessageAt()),
            Field.choice("rfm.name", "rfm_name", NAMES, profile -> rfm(profile, RfmScore::name)),
            Field.number("rfm.recency", "rfm_recency", profile -> rfm(profile, RfmScore::recency)),
            Field.number("rfm.frequency", "rfm_frequency", profile -> rfm(profile, RfmScore::frequency)),
            Field.number("rfm.money", "rfm_money", profile -> rfm(profile, RfmScore::money)),
            Field.number(
                    "value.expectedOrders", "expected_orders", profile -> value(profile, ValueScore::expectedOrders)),
            Field.money("value.expectedValue", "common_value", Worth::expectedValue, Fields::valueWithoutRate),
            Field.number(
                    "value.probabilityActive",
                    "probability_active",
                    profile -> value(profile, ValueScore::probabilityActive)));

    private static final Map<String, Field> BY_NAME = ALL.stream().collect(toMap(Field::name, identity()));

    private Fields() {}

    static Optional<Field> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The names of the fields in which two profiles of an account differ, or will when time passes. */
    public static Stream<String> changed(Profile before, Profile after, Instant now) {
        return ALL.stream().filter(field -> field.differs(before, after, now)).map(Field::name);
    }

    private static Function<Profile, @Nullable Object> attribute(Function<Attributes, @Nullable Object> part) {
        return profile -> profile.attributes() == null ? null : part.apply(profile.attributes());
    }

    private static <T> @Nullable T rfm(Profile profile, Function<RfmScore, T> part) {
        return profile.rfm() == null ? null : part.apply(profile.rfm());
    }

    private static int valueWithoutRate(Profile profile) {
        boolean valued = value(profile, ValueScore::expectedValue) != null;
        return valued && profile.worth().expectedValue() == null ? 1 : 0;
    }

    private static @Nullable Number value(Profile profile, Function<ValueScore, @Nullable Double> part) {
        return profile.value() == null ? null : part.apply(profile.value());
    }
}
