package org.guanxi.identity.signin;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

@Hidden
@Controller
class SignInController {

    private static final List<String> NOTICES = List.of("again", "away", "busy", "empty", "stale");
    private static final String LANGUAGE = "GUANXI_SIGN_IN_LANGUAGE";

    private final SignInPage page;
    private final SignInCookies cookies;
    private final TypedName typed;

    SignInController(SignInPage page, SignInCookies cookies, TypedName typed) {
        this.page = page;
        this.cookies = cookies;
        this.typed = typed;
    }

    @GetMapping("/sign-in")
    ResponseEntity<String> show(
            HttpServletRequest request,
            HttpServletResponse response,
            CsrfToken csrf,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam Map<String, String> query) {
        if (language != null) {
            cookies.write(response, LANGUAGE, isChinese(language) ? "zh-CN" : "en", Duration.ofDays(365));
        }
        Locale locale = localeOf(request, language != null ? language : cookies.read(request, LANGUAGE));
        String notice = NOTICES.stream().filter(query::containsKey).findFirst().orElse(null);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header("Content-Language", locale.toLanguageTag())
                .body(page.render(locale, csrf, notice, typed.find(request)));
    }

    /** Whoever comes with parameters that cannot be read is shown the page without them. */
    @ExceptionHandler(InvalidParameterException.class)
    ResponseEntity<Void> showWithout() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/sign-in"))
                .build();
    }

    private static Locale localeOf(HttpServletRequest request, @Nullable String chosen) {
        String language =
                chosen != null ? chosen : RequestContextUtils.getLocale(request).toLanguageTag();
        return isChinese(language) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    private static boolean isChinese(String language) {
        return language.toLowerCase(Locale.ROOT).startsWith("zh");
    }
}
