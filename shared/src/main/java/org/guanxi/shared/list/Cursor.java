package org.guanxi.shared.list;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.guanxi.shared.list.filter.FieldType;
import org.jspecify.annotations.Nullable;

/** Where a page ended: the sort and the last row's values, in a form that callers hand back unread. */
final class Cursor {

    private static final String NULL = "~";
    private static final char SEPARATOR = '\u001f';

    private Cursor() {}

    /** Reads the hidden columns {@code k0, k1, …} of the last row. */
    static String of(Sort sort, ResultSet row) throws SQLException {
        StringBuilder text = new StringBuilder(sort.text());
        for (int i = 0; i < sort.keys().size(); i++) {
            text.append(SEPARATOR)
                    .append(text(row, "k" + i, sort.keys().get(i).field().type()));
        }
        return sealed(text.toString());
    }

    /** With a sum over it: one that was cut somewhere is none any more. */
    static String sealed(String text) {
        String whole = sum(text) + SEPARATOR + text;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.getBytes(StandardCharsets.UTF_8));
    }

    private static String sum(String text) {
        return Integer.toHexString(text.hashCode());
    }

    private static String opened(String cursor) {
        String whole = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        String text = whole.substring(whole.indexOf(SEPARATOR) + 1);
        if (!whole.equals(sum(text) + SEPARATOR + text)) {
            throw new UnreadableCursor();
        }
        return text;
    }

    private static String text(ResultSet row, String column, FieldType type) throws SQLException {
        String value = type.text(row, column);
        return value == null ? NULL : "=" + value;
    }

    static List<@Nullable Object> values(String cursor, Sort sort) {
        try {
            String[] parts = opened(cursor).split(String.valueOf(SEPARATOR), -1);
            if (parts.length != sort.keys().size() + 1 || !parts[0].equals(sort.text())) {
                throw new UnreadableCursor();
            }
            List<@Nullable Object> values = new ArrayList<>();
            for (int i = 1; i < parts.length; i++) {
                values.add(value(parts[i], sort.keys().get(i - 1).field().type()));
            }
            return values;
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new UnreadableCursor();
        }
    }

    private static @Nullable Object value(String part, FieldType type) {
        return part.equals(NULL) ? null : type.bound(part.substring(1));
    }
}
