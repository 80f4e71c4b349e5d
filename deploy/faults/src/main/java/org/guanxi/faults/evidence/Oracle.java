package org.guanxi.faults.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.guanxi.faults.history.History;
import org.guanxi.faults.platform.Databases;

/**
 * Says what is not as the history has it: nothing lost, nothing twice, nothing out of order, nothing set aside.
 *
 * @param rate what one unit of the history's currency is worth in the common one
 */
public record Oracle(History history, BigDecimal rate) {

    private static final String RATES = "SELECT rates FROM rates_used";

    /** By the rates that analytics-service was started with: {@code {CNY=1, USD=7.1}}. */
    public static Oracle of(History history, Databases databases) {
        var rates =
                databases.list("crm_analytics", RATES, row -> row.getString(1)).getFirst();
        var rate = Pattern.compile("\\b" + history.currency() + "=([0-9.]+)").matcher(rates);
        if (!rate.find()) throw new IllegalStateException("No rate for " + history.currency() + " in " + rates);
        return new Oracle(history, new BigDecimal(rate.group(1)));
    }

    public List<String> breaches(Evidence evidence) {
        var breaches = new ArrayList<String>();
        equal(
                breaches,
                "accounts in MySQL",
                history.accounts().rows(),
                evidence.accounts().size());
        equal(
                breaches,
                "orders in MySQL",
                history.orders().rows(),
                evidence.orders().size());
        equal(breaches, "sum of the orders in MySQL", history.revenue(), sum(evidence.orders()));
        events(breaches, "account events", evidence.accounts(), evidence.accountEvents());
        events(breaches, "order events", evidence.orders().keySet(), evidence.orderEvents());
        equal(breaches, "sum of the order events", history.revenue(), sum(firsts(evidence.orderEvents())));
        if (!evidence.facts().equals(evidence.orders())) {
            breaches.add("orders in analytics differ from those in MySQL: %d of %d, sum %s"
                    .formatted(evidence.facts().size(), evidence.orders().size(), sum(evidence.facts())));
        }
        evidence.figures()
                .forEach((figure, found) -> equal(breaches, figure.toString(), figure.expected(history, rate), found));
        return breaches;
    }

    /** One event for each aggregate, whatever was redelivered. */
    private static void events(
            List<String> breaches, String what, Collection<String> aggregates, List<Delivery> deliveries) {
        var firsts = firsts(deliveries);
        equal(breaches, what, aggregates.size(), firsts.size());
        var told = new HashSet<String>();
        firsts.forEach(first -> told.add(first.aggregate()));
        if (!told.equals(Set.copyOf(aggregates))) {
            breaches.add(what + " tell of others than those in MySQL");
        }
        var last = new HashMap<String, Long>();
        for (var first : firsts) {
            var before = last.put(first.aggregate(), first.sequence());
            if (before != null && before >= first.sequence()) {
                breaches.add(what + " are out of order for " + first.aggregate());
            }
        }
    }

    private static List<Delivery> firsts(List<Delivery> deliveries) {
        var firsts = new LinkedHashMap<String, Delivery>();
        deliveries.forEach(delivery -> firsts.putIfAbsent(delivery.event(), delivery));
        return List.copyOf(firsts.values());
    }

    private static BigDecimal sum(List<Delivery> events) {
        return events.stream().map(Delivery::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(Map<String, BigDecimal> amounts) {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void equal(List<String> breaches, String what, int expected, int found) {
        equal(breaches, what, BigDecimal.valueOf(expected), BigDecimal.valueOf(found));
    }

    private static void equal(List<String> breaches, String what, BigDecimal expected, BigDecimal found) {
        if (expected.compareTo(found) != 0) {
            breaches.add(what + ": " + found.toPlainString() + " instead of " + expected.toPlainString());
        }
    }
}
