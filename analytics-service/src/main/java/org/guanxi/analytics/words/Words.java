package org.guanxi.analytics.words;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.springframework.context.i18n.LocaleContextHolder;

/** The service's own messages. */
public final class Words {

    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    public static String of(String key, Object... values) {
        var locale = LocaleContextHolder.getLocale();
        var text =
                ResourceBundle.getBundle("messages", locale, ENGLISH_OTHERWISE).getString(key);
        return new MessageFormat(text, locale).format(values);
    }
}
