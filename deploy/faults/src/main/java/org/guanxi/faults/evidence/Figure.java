package org.guanxi.faults.evidence;

import java.math.BigDecimal;
import org.guanxi.faults.history.History;

/** What is counted in one place and known from the file. */
enum Figure {
    NEW_ACCOUNTS("accounts that are new in customer-service"),
    NEW_CONTACTS("contacts that are new in customer-service"),
    NEW_ORDERS("orders that are new in sales-service"),
    NEW_FACTS("orders that are new in analytics-service"),
    ACCOUNTS_KNOWN_TO_SALES("accounts that sales-service has heard of"),
    ACCOUNTS_KNOWN_TO_SUPPORT("accounts that support-service has heard of"),
    CONTACTS_KNOWN_TO_CAMPAIGNS("contacts at the accounts that campaign-service has heard of"),
    ORDERS_ON_TIMELINES("orders on customer-service's timelines"),
    ORDERS_OF_PROFILES("orders that analytics-service counts by account"),
    REVENUE_OF_PROFILES("revenue in the common currency that analytics-service counts by account"),
    WAITING_EVENTS("events that wait in an outbox"),
    DEAD_LETTERS("dead letters");

    private final String text;

    Figure(String text) {
        this.text = text;
    }

    /** @param rate what one unit of the history's currency is worth in the common one */
    BigDecimal expected(History history, BigDecimal rate) {
        return switch (this) {
            case NEW_ACCOUNTS, ACCOUNTS_KNOWN_TO_SALES, ACCOUNTS_KNOWN_TO_SUPPORT ->
                BigDecimal.valueOf(history.accounts().rows());
            case NEW_CONTACTS, CONTACTS_KNOWN_TO_CAMPAIGNS ->
                BigDecimal.valueOf(history.contacts().rows());
            case NEW_ORDERS, NEW_FACTS, ORDERS_ON_TIMELINES, ORDERS_OF_PROFILES ->
                BigDecimal.valueOf(history.orders().rows());
            case REVENUE_OF_PROFILES -> history.revenue().multiply(rate);
            case WAITING_EVENTS, DEAD_LETTERS -> BigDecimal.ZERO;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
