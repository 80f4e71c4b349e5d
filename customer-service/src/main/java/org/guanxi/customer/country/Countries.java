package org.guanxi.customer.country;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Countries by the two letters of ISO 3166. */
public final class Countries {

    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

    private Countries() {}

    /** @param text in capitals or not */
    static Optional<String> find(String text) {
        return Optional.of(text.strip().toUpperCase(Locale.ROOT)).filter(KNOWN::contains);
    }

    /** Its code in capitals; what is none, from before there was a rule, stays as it is. */
    public static @Nullable String inCapitals(@Nullable String text) {
        return text == null ? null : find(text).orElse(text);
    }
}
