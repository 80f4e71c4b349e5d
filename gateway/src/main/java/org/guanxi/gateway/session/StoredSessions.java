package org.guanxi.gateway.session;

import java.util.Optional;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * What sessions hold in the database now. A request has its own as it was when the request began, and would write what it
 * changed there when it ends: by then others may have gone on.
 */
@Component
class StoredSessions {

    private final SessionRepository<QuietSession> sessions;

    StoredSessions(SessionRepository<QuietSession> sessions) {
        this.sessions = sessions;
    }

    Optional<SignedIn> find(String session) {
        return Optional.ofNullable(sessions.findById(session)).map(stored -> stored.getAttribute(SignedIn.ATTRIBUTE));
    }

    /** A session that has ended meanwhile stays so. */
    void keep(String session, SignedIn person) {
        QuietSession stored = sessions.findById(session);
        if (stored != null) {
            stored.setAttribute(SignedIn.ATTRIBUTE, person);
            sessions.save(stored);
        }
    }
}
