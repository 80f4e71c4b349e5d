package org.guanxi.faults.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One thing taken away, added or changed in evidence that was good.
 *
 * @param breach how the oracle has to begin what it says of it
 */
public record Damage(String breach, UnaryOperator<Evidence> change) {

    public static final String FACTS_DIFFER = "orders in analytics differ";

    public static List<Damage> all() {
        return Stream.concat(
                        Stream.of(
                                account("accounts in MySQL", Damage::less),
                                orders("orders in MySQL", Damage::less),
                                orders("sum of the orders in MySQL", Damage::dearer),
                                facts(Damage::less),
                                facts(Damage::dearer),
                                accountEvents("account events: ", Damage::withoutFirst),
                                accountEvents("account events tell of others", Damage::ofNobody),
                                orderEvents("order events: ", Damage::withoutFirst),
                                orderEvents("order events: ", Damage::underAnotherId),
                                orderEvents("order events are out of order", Damage::underAnotherId),
                                orderEvents("sum of the order events", Damage::withoutFirst)),
                        Stream.of(Figure.values()).flatMap(Damage::figure))
                .toList();
    }

    private static Damage account(String breach, UnaryOperator<List<String>> change) {
        return new Damage(breach, good -> good.withAccounts(change.apply(good.accounts())));
    }

    private static Damage orders(String breach, UnaryOperator<Map<String, BigDecimal>> change) {
        return new Damage(breach, good -> good.withOrders(change.apply(good.orders())));
    }

    private static Damage facts(UnaryOperator<Map<String, BigDecimal>> change) {
        return new Damage(FACTS_DIFFER, good -> good.withFacts(change.apply(good.facts())));
    }

    private static Damage accountEvents(String breach, UnaryOperator<List<Delivery>> change) {
        return new Damage(breach, good -> good.withAccountEvents(change.apply(good.accountEvents())));
    }

    private static Damage orderEvents(String breach, UnaryOperator<List<Delivery>> change) {
        return new Damage(breach, good -> good.withOrderEvents(change.apply(good.orderEvents())));
    }

    private static Stream<Damage> figure(Figure figure) {
        return Stream.of(BigDecimal.ONE, BigDecimal.ONE.negate())
                .map(more -> new Damage(figure.toString(), good -> {
                    var figures = new HashMap<>(good.figures());
                    figures.merge(figure, more, BigDecimal::add);
                    return good.withFigures(figures);
                }));
    }

    private static List<String> less(List<String> all) {
        return all.subList(1, all.size());
    }

    private static Map<String, BigDecimal> less(Map<String, BigDecimal> amounts) {
        var fewer = new HashMap<>(amounts);
        fewer.remove(amounts.keySet().iterator().next());
        return fewer;
    }

    private static Map<String, BigDecimal> dearer(Map<String, BigDecimal> amounts) {
        var other = new HashMap<>(amounts);
        other.merge(amounts.keySet().iterator().next(), BigDecimal.ONE, BigDecimal::add);
        return other;
    }

    /** However often it was delivered. */
    private static List<Delivery> withoutFirst(List<Delivery> all) {
        var lost = all.getFirst().event();
        return all.stream().filter(delivery -> !delivery.event().equals(lost)).toList();
    }

    private static List<Delivery> ofNobody(List<Delivery> all) {
        return plus(withoutFirst(all), new Delivery("ghost", "", "nobody", 1, BigDecimal.ZERO));
    }

    private static List<Delivery> underAnotherId(List<Delivery> all) {
        var one = all.getFirst();
        return plus(all, new Delivery("again", one.type(), one.aggregate(), one.sequence() - 1, BigDecimal.ZERO));
    }

    static List<Delivery> plus(List<Delivery> all, Delivery more) {
        var longer = new ArrayList<>(all);
        longer.add(more);
        return longer;
    }
}
