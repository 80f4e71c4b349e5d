package org.guanxi.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page that somebody wanted before signing in: {@code /oauth2/authorization/guanxi?returnTo=/accounts}. */
final class ReturnTo {

    private static final String ATTRIBUTE = "return-to";
    private static final int LONGEST = 500;
    /** Only what the firewall lets through again: no empty step, none of dots, no escape but behind the question mark. */
    private static final Pattern OWN_PAGE = Pattern.compile(
            "(?=/)(?:/(?!\\.{1,2}(?:[/?]|$))[\\w\\-.=&~+,:*()@!]+)*/?(?:\\?[\\w\\-./?=&%~+,:*()@!;]*)?");

    private ReturnTo() {}

    static void remember(HttpServletRequest request) {
        String page = request.getParameter("returnTo");
        if (isOwnPage(page)) {
            request.getSession().setAttribute(ATTRIBUTE, page);
        }
    }

    static String take(HttpSession session) {
        Object page = session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return page instanceof String path ? path : "/";
    }

    static boolean isOwnPage(@Nullable String page) {
        return page != null
                && page.length() <= LONGEST
                && OWN_PAGE.matcher(page).matches();
    }
}
