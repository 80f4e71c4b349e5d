package org.guanxi.sales.product;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.guanxi.sales.money.Money;
import org.guanxi.shared.id.Ids;

record ProductView(
        UUID id,
        String code,
        String name,
        BigDecimal price,
        String currency,
        boolean active,
        Instant createdAt,
        Instant changedAt,
        long version) {

    static final String COLUMNS = "id, code, name, amount, currency, active, created_at, changed_at, version";

    static ProductView of(Product product) {
        ProductDetails details = product.details();
        return new ProductView(
                product.id(),
                details.code(),
                details.name(),
                details.price().amount(),
                details.price().currency(),
                details.active(),
                product.createdAt(),
                product.changedAt(),
                product.version());
    }

    static ProductView read(ResultSet row, int index) throws SQLException {
        Money price = new Money(row.getBigDecimal("amount"), row.getString("currency"));
        return new ProductView(
                Ids.uuid(row.getBytes("id")),
                row.getString("code"),
                row.getString("name"),
                price.amount(),
                price.currency(),
                row.getBoolean("active"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("version"));
    }
}
