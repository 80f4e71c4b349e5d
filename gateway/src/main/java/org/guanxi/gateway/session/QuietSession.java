package org.guanxi.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session that knows whether it is worth saving. */
class QuietSession implements Session {

    private static final Duration UNNOTED = Duration.ofMinutes(1);

    private final Session inner;
    private boolean changed;

    QuietSession(Session inner, boolean isNew) {
        this.inner = inner;
        this.changed = isNew;
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

    @Override
    public void setLastAccessedTime(Instant now) {
        if (inner.getLastAccessedTime().plus(UNNOTED).isBefore(now)) {
            changed = true;
            inner.setLastAccessedTime(now);
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
