package org.guanxi.sales.order;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.guanxi.sales.money.Money;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** An order as a row of a list. */
record OrderSummary(
        UUID id,
        String number,
        UUID accountId,
        @Nullable String accountName,
        @Nullable UUID dealId,
        OrderStatus status,
        Instant placedAt,
        BigDecimal amount,
        String currency,
        BigDecimal items,
        Instant createdAt,
        long version) {

    static final String COLUMNS = "sales_order.*, account.name AS account_name";

    static OrderSummary read(ResultSet row, int index) throws SQLException {
        Money total = new Money(row.getBigDecimal("amount"), row.getString("currency"));
        Instant placedAt = moment(row, "placed_at");
        UUID account = Ids.uuid(row.getBytes("account_id"));
        OrderFacts facts =
                new OrderFacts(account, row.getString("number"), placedAt, total, row.getBigDecimal("items"));
        return new OrderSummary(
                Ids.uuid(row.getBytes("id")),
                facts.number(),
                account,
                row.getString("account_name"),
                Ids.uuidOrNull(row.getBytes("deal_id")),
                OrderStatus.valueOf(row.getString("status")),
                placedAt,
                total.amount(),
                total.currency(),
                facts.items(),
                moment(row, "created_at"),
                row.getLong("version"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
