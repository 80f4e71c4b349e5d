package org.guanxi.gateway.live;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.guanxi.gateway.bearer.BearerTokens;
import org.guanxi.gateway.bearer.Caller;
import org.guanxi.gateway.right.Rights;
import org.guanxi.gateway.session.SignedIn;
import org.guanxi.gateway.session.SignedInTokens;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Who listens: what they may read, and how to tell that they have left. */
@Component
class Listeners {

    private final Rights rights;
    private final SignedInTokens tokens;
    private final SessionRepository<? extends Session> sessions;
    private final BearerTokens bearers;

    Listeners(
            Rights rights, SignedInTokens tokens, SessionRepository<? extends Session> sessions, BearerTokens bearers) {
        this.rights = rights;
        this.tokens = tokens;
        this.sessions = sessions;
        this.bearers = bearers;
    }

    Listener of(Authentication caller, HttpServletRequest request) {
        Set<String> may = rights.of(caller, request);
        return switch (caller.getPrincipal()) {
            case SignedIn person -> person(tokens.fresh(person, request), may, request);
            case Caller bearer -> bearer(bearer, may, BearerTokens.in(request));
            case null, default -> throw new AccessDeniedException("Nobody that is known here");
        };
    }

    private Listener person(SignedIn person, Set<String> may, HttpServletRequest request) {
        String session = request.getSession().getId();
        return new Listener(
                person.id(),
                may,
                person.accessTokenExpires(),
                () -> sessions.findById(session) != null && tokens.areInForce(person));
    }

    private Listener bearer(Caller caller, Set<String> may, String token) {
        return new Listener(caller.id(), may, caller.tokenExpires(), () -> bearers.callerOf(token) != null);
    }
}
