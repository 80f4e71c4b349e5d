package org.guanxi.identity.signin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** One page does not deserve a template engine: {@code {key}} is a message, the rest is HTML. */
@Component
class SignInPage {

    private static final Pattern KEY = Pattern.compile("\\{([a-z-]+)}");

    private final MessageSource messages;
    private final String template = read();

    SignInPage(MessageSource messages) {
        this.messages = messages;
    }

    /** @param name that was given before, or nothing */
    String render(Locale locale, CsrfToken csrf, @Nullable String notice, String name) {
        return KEY.matcher(template)
                .replaceAll(key -> Matcher.quoteReplacement(
                        switch (key.group(1)) {
                            case "language" -> locale.toLanguageTag();
                            case "csrf-name" -> HtmlUtils.htmlEscape(csrf.getParameterName());
                            case "csrf-value" -> HtmlUtils.htmlEscape(csrf.getToken());
                            case "name" -> HtmlUtils.htmlEscape(name);
                            case "name-first" -> name.isEmpty() ? "autofocus" : "";
                            case "password-first" -> name.isEmpty() ? "" : "autofocus";
                            case "notice" -> notice == null ? "" : notice(locale, notice);
                            default -> text(key.group(1), locale);
                        }));
    }

    private String notice(Locale locale, String notice) {
        return "<p class=\"notice\" role=\"alert\">" + text(notice, locale) + "</p>";
    }

    private String text(String key, Locale locale) {
        return HtmlUtils.htmlEscape(
                Objects.requireNonNull(messages.getMessage("sign-in." + key, null, key, locale)), "UTF-8");
    }

    private static String read() {
        try (InputStream page = SignInPage.class.getResourceAsStream("/sign-in/page.html")) {
            return new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
