package org.guanxi.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Spring Session writes the time of the last access with every request. Here it is written once a minute and when a person did
 * something, so that reading a page costs the database no write, an open page keeps nobody signed in, and a session ends for good
 * after a working day.
 */
class QuietSessions<S extends Session> implements SessionRepository<QuietSession> {

    /** A cookie can hold anything; the database is asked only for what could be ours. */
    private static final Pattern OWN_ID = Pattern.compile("[0-9a-f-]{36}");

    private final SessionRepository<S> stored;
    private final Duration longest;
    private final Clock clock;

    QuietSessions(SessionRepository<S> stored, Duration longest, Clock clock) {
        this.stored = stored;
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    public QuietSession createSession() {
        return new QuietSession(stored.createSession(), true);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void save(QuietSession session) {
        if (session.isChanged()) {
            stored.save((S) session.inner());
            session.saved();
        }
    }

    @Override
    public @Nullable QuietSession findById(String id) {
        S found = OWN_ID.matcher(id).matches() ? stored.findById(id) : null;
        if (found == null) {
            return null;
        }
        if (found.getCreationTime().plus(longest).isBefore(clock.instant())) {
            stored.deleteById(id);
            return null;
        }
        return new QuietSession(found, false);
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
    }
}
