package org.guanxi.analytics.value.fit;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.stream.Stream;
import org.guanxi.analytics.lifetime.FitRefused;
import org.guanxi.analytics.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Why a fit was refused, or what it waits for: a word and numbers in its column, {@code FEW_CUSTOMERS 0 20}; a sentence to
 * its reader.
 */
final class FitDetail {

    static final String WAITS_FOR_FEEDS = "WAITS_FOR_FEEDS";

    private FitDetail() {}

    static String write(FitRefused refused) {
        return Stream.concat(Stream.of(refused.detail()), refused.numbers().stream())
                .map(Object::toString)
                .collect(joining(" "));
    }

    /** What an older version of the service wrote is said as it is. */
    static @Nullable String say(@Nullable String kept) {
        if (kept == null) return null;
        var words = kept.split(" ");
        boolean refused = Stream.of(FitRefused.Detail.values())
                .anyMatch(detail -> detail.name().equals(words[0]));
        if (!refused && !kept.equals(WAITS_FOR_FEEDS)) return kept;
        Object[] numbers = Stream.of(words).skip(1).map(Integer::valueOf).toArray();
        return Words.of("fit." + words[0].toLowerCase(Locale.ROOT).replace('_', '-'), numbers);
    }
}
