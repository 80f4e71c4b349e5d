package org.guanxi.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.guanxi.gateway.introspection.Introspection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;

/**
 * Renews access tokens shortly before they expire, and those that identity has revoked: what a person may do has changed then,
 * or they are out. A refresh token works once, and a page sends several requests at a time: the first one renews, those that
 * still carry the old session for a moment share its result. Of two gateways that do so at once, one takes what the other got.
 */
@Component
public class SignedInTokens {

    private static final Duration EARLY = Duration.ofSeconds(30);

    /** How long another gateway may take to keep what it has just renewed. */
    private static final int LOOKS = 10;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Renewals renewals;
    private final StoredSessions sessions;
    private final Introspection identity;
    private final Clock clock;

    /** By the refresh token that was used up. */
    private final Cache<String, SignedIn> renewed = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    SignedInTokens(Renewals renewals, StoredSessions sessions, Introspection identity, Clock clock) {
        this.renewals = renewals;
        this.sessions = sessions;
        this.identity = identity;
        this.clock = clock;
    }

    public boolean areInForce(SignedIn person) {
        return !identity.isRevoked(person.accessToken());
    }

    /** @throws SessionEnded when identity no longer renews */
    public SignedIn fresh(SignedIn person, HttpServletRequest request) {
        if (clock.instant().plus(EARLY).isBefore(person.accessTokenExpires()) && areInForce(person)) {
            return person;
        }
        HttpSession session = request.getSession(false);
        String refreshToken = person.refreshToken();
        if (refreshToken == null || session == null) {
            throw end(session);
        }
        return renewedOnce(person, refreshToken, session);
    }

    private SignedIn renewedOnce(SignedIn person, String refreshToken, HttpSession session) {
        try {
            return renewed.get(refreshToken, token -> renew(person, token, session.getId()));
        } catch (OAuth2AuthorizationException refused) {
            if (!"invalid_grant".equals(refused.getError().getErrorCode())) {
                throw new SignInUnavailable(refused);
            }
            SignedIn now = renewedElsewhere(refreshToken, session.getId()).orElseThrow(() -> end(session));
            renewed.put(refreshToken, now);
            return now;
        } catch (RuntimeException away) {
            throw new SignInUnavailable(away);
        }
    }

    private SignedIn renew(SignedIn person, String refreshToken, String session) {
        SignedIn now = person.with(renewals.renew(person, refreshToken));
        sessions.keep(session, now);
        return now;
    }

    private Optional<SignedIn> renewedElsewhere(String refreshToken, String session) {
        Optional<SignedIn> stored = sessions.find(session);
        for (int looks = 1; looks < LOOKS && stored.isPresent() && holds(stored.get(), refreshToken); looks++) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            stored = sessions.find(session);
        }
        return stored.filter(now -> !holds(now, refreshToken));
    }

    private static boolean holds(SignedIn person, String refreshToken) {
        return Objects.equals(person.refreshToken(), refreshToken);
    }

    private static SessionEnded end(@Nullable HttpSession session) {
        if (session != null) {
            session.invalidate();
        }
        return new SessionEnded();
    }
}
