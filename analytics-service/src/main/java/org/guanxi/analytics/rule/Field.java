package org.guanxi.analytics.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.guanxi.analytics.profile.Profile;
import org.guanxi.analytics.profile.Worth;
import org.jspecify.annotations.Nullable;

/**
 * Something of an account that rules can speak about.
 *
 * @param read its value now: text, a number or a moment; null when missing
 * @param sql the same as an expression over the table of profiles; {@code :now} may be used by windows
 * @param window for counts over the last days: whose days, and how many
 * @param withoutRate for money: how many amounts it leaves out, since no rate leads from their currency to the common one
 */
public record Field(
        String name,
        FieldType type,
        List<String> options,
        Read read,
        String sql,
        @Nullable Window window,
        @Nullable ToIntFunction<Profile> withoutRate) {

    /** Reads a value of a profile. */
    interface Read {
        @Nullable
        Object of(Profile profile, Instant now);
    }

    static Field text(String name, String sql, Function<Profile, @Nullable Object> read) {
        return new Field(
                name, FieldType.TEXT, List.of(), (profile, now) -> words(read.apply(profile)), sql, null, null);
    }

    static Field choice(String name, String sql, List<String> options, Function<Profile, @Nullable Object> read) {
        return new Field(name, FieldType.ENUM, options, (profile, now) -> words(read.apply(profile)), sql, null, null);
    }

    static Field number(String name, String sql, Function<Profile, @Nullable Number> read) {
        return new Field(
                name, FieldType.NUMBER, List.of(), (profile, now) -> exact(read.apply(profile)), sql, null, null);
    }

    /** In the common currency. */
    static Field money(
            String name, String sql, Function<Worth, @Nullable Number> read, ToIntFunction<Profile> withoutRate) {
        return new Field(
                name,
                FieldType.MONEY,
                List.of(),
                (profile, now) -> exact(read.apply(profile.worth())),
                sql,
                null,
                withoutRate);
    }

    static Field moment(String name, String sql, Function<Profile, @Nullable Instant> read) {
        return new Field(name, FieldType.MOMENT, List.of(), (profile, now) -> read.apply(profile), sql, null, null);
    }

    static Field counting(String name, Window window) {
        return new Field(
                name,
                FieldType.NUMBER,
                List.of(),
                (p, now) -> BigDecimal.valueOf(window.count(p, now)),
                window.sql(),
                window,
                null);
    }

    @Nullable
    Object value(Profile profile, Instant now) {
        return read.of(profile, now);
    }

    /** Whether what rules say of it may differ: now, or later by time alone, as when an order's day was corrected. */
    boolean differs(Profile before, Profile after, Instant now) {
        return window == null
                ? !Objects.equals(value(before, now), value(after, now))
                : !window.counted(before, now).equals(window.counted(after, now));
    }

    private static @Nullable Object words(@Nullable Object value) {
        var text = Objects.toString(value, "");
        return text.isEmpty() ? null : text;
    }

    private static @Nullable BigDecimal exact(@Nullable Number number) {
        return switch (number) {
            case null -> null;
            case BigDecimal exact -> exact;
            default -> BigDecimal.valueOf(number.doubleValue());
        };
    }
}
