package org.guanxi.faults.evidence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.guanxi.faults.platform.Databases;

/** Looks at everything from the moment on in which it was called. */
public final class Witness {

    /** As often as contacts are known at it. */
    private static final String ACCOUNTS_OF_CONTACTS = "SELECT BIN_TO_UUID(link.account_id) FROM known_contact known"
            + " JOIN contact_account link ON link.contact_id = known.id";

    private final Databases databases;
    private final Topics topics = new Topics();
    private final Map<TopicPartition, Long> ends = topics.ends();
    private final Map<Figure, BigDecimal> before;

    public Witness(Databases databases) {
        this.databases = databases;
        this.before = totals();
    }

    public Evidence of(String source) {
        var imported = new Imported(databases, source);
        var accounts = imported.accounts();
        var orders = imported.orders();
        var facts = imported.facts();
        facts.keySet().retainAll(orders.keySet());
        return new Evidence(
                accounts,
                orders,
                topics.since(ends, Topics.ACCOUNT),
                topics.since(ends, Topics.ORDER),
                facts,
                figures(accounts));
    }

    private Map<Figure, BigDecimal> figures(List<String> accounts) {
        var figures = totals();
        figures.replaceAll((figure, total) -> total.subtract(before.get(figure)));
        var ours = new HashSet<>(accounts);
        var profiles = databases
                .list("crm_analytics", "SELECT BIN_TO_UUID(account_id), orders, revenue FROM profile", Profile::read)
                .stream()
                .filter(profile -> ours.contains(profile.account()))
                .toList();
        var contacts = databases.list("crm_campaign", ACCOUNTS_OF_CONTACTS, row -> row.getString(1)).stream()
                .filter(ours::contains);
        figures.put(Figure.CONTACTS_KNOWN_TO_CAMPAIGNS, BigDecimal.valueOf(contacts.count()));
        figures.put(
                Figure.ORDERS_OF_PROFILES,
                sum(profiles.stream().map(Profile::orders).toList()));
        figures.put(
                Figure.REVENUE_OF_PROFILES,
                sum(profiles.stream().map(Profile::revenue).toList()));
        figures.put(
                Figure.WAITING_EVENTS,
                sum(Databases.PUBLISHING.stream()
                        .map(each -> databases.number(each, "SELECT COUNT(*) FROM outbox"))
                        .toList()));
        figures.put(Figure.DEAD_LETTERS, BigDecimal.valueOf(topics.deadLettersSince(ends)));
        return figures;
    }

    private Map<Figure, BigDecimal> totals() {
        var totals = new EnumMap<Figure, BigDecimal>(Figure.class);
        totals.put(Figure.NEW_ACCOUNTS, databases.number("crm_customer", "SELECT COUNT(*) FROM account"));
        totals.put(Figure.NEW_CONTACTS, databases.number("crm_customer", "SELECT COUNT(*) FROM contact"));
        totals.put(Figure.NEW_ORDERS, databases.number("crm_sales", "SELECT COUNT(*) FROM sales_order"));
        totals.put(
                Figure.NEW_FACTS, databases.number("crm_analytics", "SELECT COUNT(*) FROM fact WHERE kind = 'ORDER'"));
        totals.put(Figure.ACCOUNTS_KNOWN_TO_SALES, databases.number("crm_sales", "SELECT COUNT(*) FROM known_account"));
        totals.put(
                Figure.ACCOUNTS_KNOWN_TO_SUPPORT,
                databases.number("crm_support", "SELECT COUNT(*) FROM known_account"));
        totals.put(
                Figure.ORDERS_ON_TIMELINES,
                databases.number("crm_customer", "SELECT COUNT(*) FROM timeline_entry WHERE kind = 'ORDER'"));
        return totals;
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private record Profile(String account, BigDecimal orders, BigDecimal revenue) {

        static Profile read(ResultSet row) throws SQLException {
            return new Profile(row.getString(1), row.getBigDecimal(2), row.getBigDecimal(3));
        }
    }
}
