package org.guanxi.shared.list;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What callers read, in English and in Chinese. */
final class Sentences {

    private Sentences() {}

    static List<String> of(String key, Object... arguments) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("problems");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                .map(language -> messages.getMessage(key, arguments, language))
                .toList();
    }
}
