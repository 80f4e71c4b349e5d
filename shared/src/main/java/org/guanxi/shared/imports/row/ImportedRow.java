package org.guanxi.shared.imports.row;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the file.
 *
 * @param line where it begins, the header being line 1
 * @param surplus what stands right of the last column; empty if nothing does
 */
public record ImportedRow(int line, Map<String, String> values, String surplus) {

    public ImportedRow(int line, Map<String, String> values) {
        this(line, values, "");
    }

    public void requireThatItFits() {
        if (!surplus.isEmpty()) {
            throw new RowRefused("", surplus, "more-cells-than-columns");
        }
    }

    /** @return null when the column is absent or blank */
    public @Nullable String text(String column) {
        String value = values.get(column);
        return value == null || value.isBlank() ? null : value.strip();
    }

    public @Nullable String text(String column, int longest) {
        String value = text(column);
        if (value != null && value.length() > longest) {
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

    /** A day means its beginning in UTC. To the microsecond, as the database keeps it. */
    public Instant requireMoment(String column) {
        String value = require(column, 40);
        try {
            return value.length() == 10
                    ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(value).toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException wrong) {
            throw new RowRefused(column, value, "not-a-date");
        }
    }

    public <E extends Enum<E>> E requireWord(String column, Class<E> words) {
        String value = require(column, 40);
        try {
            return Enum.valueOf(words, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException wrong) {
            throw new RowRefused(column, value, "unknown-word");
        }
    }
}
