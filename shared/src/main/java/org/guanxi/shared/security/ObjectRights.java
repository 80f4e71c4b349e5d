package org.guanxi.shared.security;

import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * {@code /api/deals/…} needs {@code deals:read} to look and {@code deals:write} for all else. A change of all that a filter
 * finds needs both: its result tells what was found.
 */
class ObjectRights implements AuthorizationManager<RequestAuthorizationContext> {

    private static final Pattern OBJECT = Pattern.compile("^/api/([a-z][a-z-]*)(?:/.*)?$");
    private static final Set<String> LOOKING = Set.of("GET", "HEAD");
    /** Asks a question although it is a POST. */
    private static final Set<String> QUESTIONS = Set.of("/api/segments/previews");

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        String path = context.getRequest().getRequestURI();
        Matcher object = OBJECT.matcher(path);
        Authentication caller = authentication.get();
        if (caller == null || !object.matches()) {
            return new AuthorizationDecision(false);
        }
        boolean looks = LOOKING.contains(context.getRequest().getMethod()) || QUESTIONS.contains(path);
        String name = object.group(1);
        boolean may = may(caller, name + (looks ? ":read" : ":write"))
                && (!path.equals("/api/" + name + "/changes") || may(caller, name + ":read"));
        return new AuthorizationDecision(caller.isAuthenticated() && may);
    }

    private static boolean may(Authentication caller, String right) {
        return caller.getAuthorities().stream().anyMatch(each -> right.equals(each.getAuthority()));
    }
}
