package org.guanxi.shared.list.filter;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field that callers may filter and sort by.
 *
 * @param column the SQL that yields it; of several values, the one to sort by
 * @param several null when a row has at most one value
 * @param words that there are; empty when they are not known
 */
public record Field(
        String name,
        String column,
        FieldType type,
        @Nullable Several several,
        List<String> words) {

    public Field(String name, String column, FieldType type, @Nullable Several several) {
        this(name, column, type, several, List.of());
    }

    /** @param words all that the column can hold; another one is a mistake, not an empty list */
    public Field(String name, String column, Class<? extends Enum<?>> words) {
        this(
                name,
                column,
                FieldType.WORD,
                null,
                Stream.of(words.getEnumConstants()).map(Enum::name).toList());
    }

    public Field(String name, String column, FieldType type) {
        this(name, column, type, null);
    }

    /** Sorted by the smallest of its values. See {@link Several}. */
    public static Field ofSeveral(String name, String column, FieldType type, String table) {
        return new Field(name, "(SELECT MIN(" + column + ") FROM " + table + ")", type, new Several(column, table));
    }

    /**
     * The values of a row, each in a row of another table. A row is equal to what one of its values is equal to.
     *
     * @param column the value there
     * @param table from which table, and which of its rows: {@code key k WHERE k.account_id = account.id}
     */
    public record Several(String column, String table) {

        /** The field as a single row there has it. */
        Field one(Field field) {
            return new Field(field.name(), column, field.type(), null, field.words());
        }

        Condition having(Condition value) {
            return new Condition("EXISTS (SELECT 1 FROM " + table + " AND " + value.sql() + ")", value.values());
        }
    }
}
