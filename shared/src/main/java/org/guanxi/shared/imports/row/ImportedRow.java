package org.guanxi.shared.imports.row;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guanxi.shared.input.FactTime;
import org.guanxi.shared.input.Texts;
import org.guanxi.shared.input.ToldTime;
import org.jspecify.annotations.Nullable;

/**
 * A row of the file.
 *
 * @param line where it begins, the header being line 1
 * @param cells by heading, as the file has them
 * @param values by column, as importers know them
 * @param surplus what stands right of the last column; empty if nothing does
 * @param refused why it is refused whatever it says
 */
public record ImportedRow(
        int line,
        Map<String, String> cells,
        Map<String, String> values,
        String surplus,
        @Nullable RowRefused refused) {

    public ImportedRow(int line, Map<String, String> cells) {
        this(line, cells, "");
    }

    public ImportedRow(int line, Map<String, String> cells, String surplus) {
        this(line, cells, cells, surplus, null);
    }

    /** Its cells read by other headings; a heading that nobody reads has no column. */
    public ImportedRow read(Map<String, String> columns) {
        Map<String, String> read = new LinkedHashMap<>();
        cells.forEach((heading, cell) ->
                Optional.ofNullable(columns.get(heading)).ifPresent(column -> read.put(column, cell)));
        RowRefused why = refused == null ? null : refused.in(columns);
        return new ImportedRow(line, cells, read, surplus, why);
    }

    ImportedRow refused(String column, Reason why) {
        return refused(column, String.valueOf(text(column)), why);
    }

    /** The first reason stands. */
    ImportedRow refused(String column, String value, Reason why) {
        return refused == null
                ? new ImportedRow(line, cells, values, surplus, new RowRefused(column, value, why.text()))
                : this;
    }

    public void requireThatItFits() {
        if (refused != null) {
            throw refused;
        }
        values.forEach((column, value) -> Texts.flawOfLine(Texts.strip(value)).ifPresent(flaw -> {
            throw new RowRefused(column, value, flaw);
        }));
        if (!surplus.isEmpty()) {
            throw new RowRefused("", surplus, "more-cells-than-columns");
        }
    }

    /** @return null when the column is absent or blank */
    public @Nullable String text(String column) {
        String value = values.get(column);
        return value == null || Texts.isBlank(value) ? null : Texts.strip(value);
    }

    public @Nullable String text(String column, int longest) {
        String value = text(column);
        if (value != null && Texts.characters(value) > longest) {
            throw new RowRefused(column, value, "too-long");
        }
        return value;
    }

    public String require(String column, int longest) {
        String value = text(column, longest);
        if (value == null) {
            throw new RowRefused(column, "", "required");
        }
        return value;
    }

    public BigDecimal requireNumber(String column) {
        String value = require(column, 40);
        try {
            BigDecimal number = new BigDecimal(value);
            if ((long) number.precision() - number.scale() > 15 || number.scale() > 4) {
                throw new RowRefused(column, value, "out-of-range");
            }
            return number;
        } catch (NumberFormatException wrong) {
            throw new RowRefused(column, value, "not-a-number");
        }
    }

    /** When something happened that is a fact today: not before any record, and not to come. See {@link FactTime}. */
    public ToldTime requirePast(String column, Instant now) {
        Temporal time = requireTime(column);
        FactTime.flaw(time, now).ifPresent(flaw -> {
            throw new RowRefused(column, String.valueOf(text(column)), flaw);
        });
        return ToldTime.at(time, now);
    }

    private Temporal requireTime(String column) {
        String value = require(column, 40);
        try {
            return value.length() == 10
                    ? LocalDate.parse(value)
                    : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException wrong) {
            throw new RowRefused(column, value, "not-a-date");
        }
    }

    public <E extends Enum<E>> E requireWord(String column, Class<E> words) {
        return requireWord(column, words, Map.of());
    }

    /** @param others what people write instead, in small letters */
    public <E extends Enum<E>> E requireWord(String column, Class<E> words, Map<String, E> others) {
        String value = require(column, 40);
        E meant = others.get(value.toLowerCase(Locale.ROOT));
        if (meant != null) {
            return meant;
        }
        try {
            return Enum.valueOf(words, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException wrong) {
            throw new RowRefused(column, value, Reason.oneOf(words).text());
        }
    }
}
