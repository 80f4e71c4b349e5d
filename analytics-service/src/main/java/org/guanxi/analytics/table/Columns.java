package org.guanxi.analytics.table;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** How ids and moments are kept in columns: sixteen bytes, and UTC with six digits. */
public final class Columns {

    private Columns() {}

    public static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case UUID id -> Ids.bytes(id);
            case Instant moment -> LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
            case BigDecimal number -> number;
            case Enum<?> constant -> constant.name();
            case null, default -> value;
        };
    }

    public static Object of(UUID id) {
        return Ids.bytes(id);
    }

    public static LocalDateTime of(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    public static UUID id(ResultSet row, String column) throws SQLException {
        var bytes = ByteBuffer.wrap(row.getBytes(column));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    public static @Nullable UUID idOrNull(ResultSet row, String column) throws SQLException {
        return row.getBytes(column) == null ? null : id(row, column);
    }

    public static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    public static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, LocalDateTime.class);
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }

    public static @Nullable Double numberOrNull(ResultSet row, String column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? null : number;
    }

    public static BigDecimal amount(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column).stripTrailingZeros();
    }
}
