package org.guanxi.sales.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.guanxi.sales.money.Money;
import org.guanxi.sales.order.OrderFacts;
import org.guanxi.sales.order.OrderStatus;
import org.guanxi.sales.order.ToldOrders.Told;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.Reason;
import org.guanxi.shared.imports.row.RowRefused;
import org.guanxi.shared.input.ToldTime;
import org.guanxi.shared.money.Currencies;
import org.jspecify.annotations.Nullable;

/**
 * An order as a file describes it.
 *
 * @param status null when the file does not say: a new order is placed, a known one stays as it is
 */
record OrderRow(
        String externalId,
        String accountExternalId,
        ToldTime placedAt,
        BigDecimal items,
        Money total,
        @Nullable String number,
        @Nullable OrderStatus status) {

    /** As of an order's line. */
    private static final BigDecimal MOST_ITEMS = new BigDecimal("1e9");

    private static final Map<String, OrderStatus> STATUSES = Map.of(
            "已下单", OrderStatus.PLACED,
            "有效", OrderStatus.PLACED,
            "已取消", OrderStatus.CANCELLED,
            "作废", OrderStatus.CANCELLED,
            "canceled", OrderStatus.CANCELLED);

    static OrderRow read(ImportedRow row, Instant now) {
        return new OrderRow(
                row.require("externalId", 120),
                row.require("accountExternalId", 120),
                row.requirePast("placedOn", now),
                items(row),
                total(row),
                row.text("number", 120),
                row.text("status") == null ? null : row.requireWord("status", OrderStatus.class, STATUSES));
    }

    Told of(UUID account) {
        return new Told(externalId, before -> facts(account, before), status);
    }

    OrderFacts facts(UUID account, @Nullable OrderFacts before) {
        String usual = before == null ? externalId : before.number();
        Instant placed = before == null ? placedAt.kept() : placedAt.keptAfter(before.placedAt());
        return new OrderFacts(account, number == null ? usual : number, placed, total, items);
    }

    private static Money total(ImportedRow row) {
        Money total = new Money(notNegative(row, "amount"), currency(row));
        if (!total.canBePaid()) {
            throw new RowRefused(
                    "amount",
                    String.valueOf(row.text("amount")),
                    Reason.of("more-decimals-than-currency", total.currency()).text());
        }
        return total;
    }

    private static String currency(ImportedRow row) {
        String written = row.require("currency", 3);
        String code = Currencies.code(written);
        if (!Currencies.isInUse(code)) {
            throw new RowRefused("currency", written, "unknown-currency");
        }
        return code;
    }

    private static BigDecimal items(ImportedRow row) {
        BigDecimal items = notNegative(row, "items");
        if (items.compareTo(MOST_ITEMS) >= 0) {
            throw new RowRefused("items", items.toPlainString(), "out-of-range");
        }
        return items;
    }

    private static BigDecimal notNegative(ImportedRow row, String column) {
        BigDecimal number = row.requireNumber(column);
        if (number.signum() < 0) {
            throw new RowRefused(column, number.toPlainString(), "negative");
        }
        return number;
    }
}
