package org.guanxi.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.web.http.SessionRepositoryFilter;

class QuietSessionsTest {

    private static final Duration IDLE = Duration.ofHours(4);

    private final Map<String, Session> stored = new ConcurrentHashMap<>();
    private final MapSessionRepository database = new MapSessionRepository(stored);
    private final SessionRepositoryFilter<QuietSession> sessions =
            new SessionRepositoryFilter<>(new QuietSessions<>(database, Duration.ofHours(12), Clock.systemUTC()));
    private final Instant before = Instant.now().minus(Duration.ofHours(1));
    private final String id = java.util.UUID.randomUUID().toString();

    @BeforeEach
    void signIn() {
        MapSession session = new MapSession(id);
        session.setMaxInactiveInterval(IDLE);
        session.setLastAccessedTime(before);
        database.save(session);
    }

    @Test
    void whatAPersonDoesPutsOffTheEnd() throws Exception {
        ask("/api/accounts", false);
        assertThat(lastAccess()).isAfter(before.plus(Duration.ofMinutes(59)));
        assertThat(stored.get(id).getAttributeNames()).isEmpty();
    }

    @Test
    void anOpenPageDoesNot() throws Exception {
        ask("/api/notifications", true);
        ask("/api/live", false);
        ask("/assets/app.js", false);
        assertThat(lastAccess()).isEqualTo(before);
    }

    @Test
    void isWrittenOnceAMinute() throws Exception {
        ask("/api/accounts", false);
        Instant first = lastAccess();
        ask("/api/accounts", false);
        assertThat(lastAccess()).isEqualTo(first);
    }

    private Instant lastAccess() {
        return Objects.requireNonNull(database.findById(id)).getLastAccessedTime();
    }

    private void ask(String path, boolean nobodyThere) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setCookies(new jakarta.servlet.http.Cookie(
                "SESSION", java.util.Base64.getEncoder().encodeToString(id.getBytes())));
        if (nobodyThere) {
            request.addHeader(Activity.NOBODY_THERE, "true");
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        sessions.doFilter(request, response, (asked, answered) -> {
            ((jakarta.servlet.http.HttpServletRequest) asked).getSession(false);
            new Activity().doFilter(asked, answered, chain);
        });
        assertThat(chain.getRequest()).isNotNull();
    }
}
