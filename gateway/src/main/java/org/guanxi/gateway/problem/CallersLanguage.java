package org.guanxi.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** The first language that the caller likes and we speak, as in shared: all that is Chinese is Chinese. */
final class CallersLanguage {

    private CallersLanguage() {}

    static Locale of(HttpServletRequest request) {
        for (Locale liked : Collections.list(request.getLocales())) {
            switch (liked.getLanguage()) {
                case "zh" -> {
                    return Locale.SIMPLIFIED_CHINESE;
                }
                case "en" -> {
                    return Locale.ENGLISH;
                }
                default -> {}
            }
        }
        return Locale.ENGLISH;
    }
}
