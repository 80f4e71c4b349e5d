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
 * finds needs both: its result tells what was found. So does a look at imports, which hold what their files held.
 */
class ObjectRights implements AuthorizationManager<RequestAuthorizationContext> {

    private static final Pattern OBJECT = Pattern.compile("^/api/([a-z][a-z-]*)(?:/.*)?$");
    private static final Pattern IMPORTS = Pattern.compile("/imports(?!/template\\.csv$)(?:/.*)?");
    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");
    /** {@code /api/me} is about the caller. */
    private static final String SELF = "me";
    /** Asks a question although it is a POST. */
    private static final Set<String> QUESTIONS = Set.of("/api/segments/previews");

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        Set<String> needed =
                needed(context.getRequest().getMethod(), context.getRequest().getRequestURI());
        Authentication caller = authentication.get();
        boolean may = caller != null
                && caller.isAuthenticated()
                && !needed.isEmpty()
                && needed.stream().allMatch(right -> may(caller, right));
        return new AuthorizationDecision(may);
    }

    private static boolean may(Authentication caller, String right) {
        return caller.getAuthorities().stream().anyMatch(each -> right.equals(each.getAuthority()));
    }

    /** @return none for what is no object: either nobody may, or whoever is signed in */
    static Set<String> needed(String method, String path) {
        Matcher object = OBJECT.matcher(path);
        if (!object.matches() || object.group(1).equals(SELF)) {
            return Set.of();
        }
        String name = object.group(1);
        boolean looks = LOOKING.contains(method) || QUESTIONS.contains(path);
        String right = name + (looks ? ":read" : ":write");
        String rest = path.substring("/api/".length() + name.length());
        boolean both = looks ? IMPORTS.matcher(rest).matches() : rest.equals("/changes");
        return both ? Set.of(name + ":read", name + ":write") : Set.of(right);
    }
}
