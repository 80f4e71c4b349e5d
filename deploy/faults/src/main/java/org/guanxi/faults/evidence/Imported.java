package org.guanxi.faults.evidence;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanxi.faults.platform.Databases;

/** What the databases hold of a source system. */
record Imported(Databases databases, String source) {

    /** Ids in customer-service. */
    List<String> accounts() {
        return databases.list(
                "crm_customer",
                "SELECT BIN_TO_UUID(account_id) FROM account_key WHERE source = ?",
                row -> row.getString(1),
                source);
    }

    /** Ids in sales-service, and amounts. */
    Map<String, BigDecimal> orders() {
        return amounts("crm_sales", "SELECT BIN_TO_UUID(id), amount FROM sales_order WHERE source = ?", source);
    }

    /** Ids and amounts in analytics-service, of any source. */
    Map<String, BigDecimal> facts() {
        return amounts("crm_analytics", "SELECT BIN_TO_UUID(id), amount FROM fact WHERE kind = 'ORDER'");
    }

    /** Ids in analytics-service, of any source. */
    List<String> profiles() {
        return databases.list("crm_analytics", "SELECT BIN_TO_UUID(account_id) FROM profile", row -> row.getString(1));
    }

    private Map<String, BigDecimal> amounts(String database, String query, Object... values) {
        var amounts = new HashMap<String, BigDecimal>();
        databases
                .list(database, query, row -> Map.entry(row.getString(1), row.getBigDecimal(2)), values)
                .forEach(entry -> amounts.put(entry.getKey(), entry.getValue()));
        return amounts;
    }
}
