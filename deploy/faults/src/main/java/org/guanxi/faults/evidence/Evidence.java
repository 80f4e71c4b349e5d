package org.guanxi.faults.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What the platform holds of one import.
 *
 * @param accounts ids in customer-service
 * @param orders ids in sales-service with their amounts
 * @param facts ids of orders in analytics-service with their amounts
 * @param figures what is only counted
 */
public record Evidence(
        List<String> accounts,
        Map<String, BigDecimal> orders,
        List<Delivery> accountEvents,
        List<Delivery> orderEvents,
        Map<String, BigDecimal> facts,
        Map<Figure, BigDecimal> figures) {

    Evidence withAccounts(List<String> others) {
        return new Evidence(others, orders, accountEvents, orderEvents, facts, figures);
    }

    Evidence withOrders(Map<String, BigDecimal> others) {
        return new Evidence(accounts, others, accountEvents, orderEvents, facts, figures);
    }

    Evidence withAccountEvents(List<Delivery> others) {
        return new Evidence(accounts, orders, others, orderEvents, facts, figures);
    }

    Evidence withOrderEvents(List<Delivery> others) {
        return new Evidence(accounts, orders, accountEvents, others, facts, figures);
    }

    Evidence withFacts(Map<String, BigDecimal> others) {
        return new Evidence(accounts, orders, accountEvents, orderEvents, others, figures);
    }

    Evidence withFigures(Map<Figure, BigDecimal> others) {
        return new Evidence(accounts, orders, accountEvents, orderEvents, facts, others);
    }

    /** More of the events than there are: how many came again. */
    public long redelivered() {
        return repeats(accountEvents) + repeats(orderEvents);
    }

    private static long repeats(List<Delivery> deliveries) {
        return deliveries.size()
                - deliveries.stream().map(Delivery::event).distinct().count();
    }
}
