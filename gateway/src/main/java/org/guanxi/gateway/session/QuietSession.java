package org.guanxi.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session that knows whether it is worth saving, and was accessed last when a person did something. */
class QuietSession implements Session {

    /** Is not kept: whoever sets it says that a person is there. */
    static final String ACTIVE = QuietSession.class.getName() + ".ACTIVE";

    private static final Duration UNNOTED = Duration.ofMinutes(1);

    private final Session inner;
    private boolean changed;
    private Instant accessed;

    QuietSession(Session inner, boolean isNew) {
        this.inner = inner;
        this.changed = isNew;
        this.accessed = inner.getLastAccessedTime();
    }

    Session inner() {
        return inner;
    }

    boolean isChanged() {
        return changed;
    }

    void saved() {
        changed = false;
    }

    @Override
    public String getId() {
        return inner.getId();
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return inner.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return inner.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return inner.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (name.equals(ACTIVE)) {
            noteAccess();
            return;
        }
        if (value == null) {
            removeAttribute(name);
            return;
        }
        changed = true;
        inner.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        if (inner.getAttribute(name) != null) {
            changed = true;
            inner.removeAttribute(name);
        }
    }

    @Override
    public Instant getCreationTime() {
        return inner.getCreationTime();
    }

    /** Any request has it set; what is kept of it waits for {@link #ACTIVE}. */
    @Override
    public void setLastAccessedTime(Instant now) {
        accessed = now;
    }

    private void noteAccess() {
        if (inner.getLastAccessedTime().plus(UNNOTED).isBefore(accessed)) {
            changed = true;
            inner.setLastAccessedTime(accessed);
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return inner.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed = true;
        inner.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return inner.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return inner.isExpired();
    }
}
