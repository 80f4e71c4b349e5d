package org.guanxi.shared.list;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.guanxi.shared.id.Ids;

/** How a field's values are written in a filter and bound in SQL. */
public enum FieldType {
    /** Compared without regard to case and accents; {@code *} stands for anything. */
    TEXT,
    /** One of a few upper-case words. */
    WORD,
    NUMBER,
    /** RFC 3339, or relative: {@code -30d}, {@code -12h}, {@code today}, {@code now}. */
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
