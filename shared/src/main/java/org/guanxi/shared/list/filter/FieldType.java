package org.guanxi.shared.list.filter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** How a field's values are written in a filter and bound in SQL. */
public enum FieldType {
    /** Compared without regard to case and accents; {@code *} stands for anything. */
    TEXT,
    /** One of a few upper-case words. */
    WORD,
    NUMBER,
    /** RFC 3339, or relative: {@code -30d}, {@code -12h}, {@code today}, {@code now}; see {@link Period}. */
    MOMENT,
    ID,
    FLAG;

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** A value as {@link #bound} takes it. */
    public @Nullable String text(ResultSet row, String column) throws SQLException {
        return switch (this) {
            case MOMENT -> {
                LocalDateTime moment = row.getObject(column, LocalDateTime.class);
                yield moment == null ? null : moment.toString();
            }
            case ID -> {
                UUID id = Ids.uuidOrNull(row.getBytes(column));
                yield id == null ? null : id.toString();
            }
            default -> row.getString(column);
        };
    }

    public Object bound(String text) {
        return switch (this) {
            case MOMENT -> Moments.storable(LocalDateTime.parse(text));
            case ID -> Ids.bytes(UUID.fromString(text));
            case NUMBER -> Numbers.parse(text);
            case TEXT, WORD, FLAG -> text;
        };
    }

    Object parse(String text, Clock clock) {
        return switch (this) {
            case TEXT -> text;
            case WORD -> text.toUpperCase(Locale.ROOT);
            case NUMBER -> Numbers.parse(text);
            case MOMENT -> Moments.storable(LocalDateTime.ofInstant(Moments.parse(text, clock), ZoneOffset.UTC));
            case ID -> Ids.bytes(UUID.fromString(text));
            case FLAG -> flag(text);
        };
    }
}
