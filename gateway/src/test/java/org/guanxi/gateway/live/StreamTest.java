package org.guanxi.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StreamTest {

    private static final Duration BEAT = Duration.ofMillis(50);

    private final News news = new News(10);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void tellsOnlyWhatMayBeRead() throws Exception {
        news.setCurrent(true);
        long now = System.currentTimeMillis();
        news.coverSince(0);
        news.add(List.of(
                change("deals", now),
                change("accounts", now),
                change("notifications", "me", now),
                change("notifications", "somebody", now)));
        AtomicInteger asked = new AtomicInteger();
        run(Instant.now().plusSeconds(30), () -> asked.incrementAndGet() < 3);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("retry: 2000\n\n")
                .contains("event: change\ndata: {\"object\":\"deals\"")
                .containsOnlyOnce("notifications")
                .contains(": here\n\n")
                .doesNotContain("accounts")
                .doesNotContain("delayed");
    }

    @Test
    void endsWithItsToken() throws Exception {
        news.setCurrent(true);
        run(Instant.now().minusSeconds(1), () -> true);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("retry: 2000\n\n");
    }

    @Test
    void endsWhenTheListenerIsNoLongerSignedIn() throws Exception {
        news.setCurrent(true);
        news.coverSince(0);
        Instant start = Instant.now();
        run(start.plusSeconds(30), () -> false);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void endsWhenTheGatewayStops() throws Exception {
        news.close();
        run(Instant.now().plusSeconds(30), () -> true);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("retry: 2000\n\n");
    }

    private void run(Instant until, BooleanSupplier present) throws Exception {
        Listener listener = new Listener("me", Set.of("deals:read", "notifications:read"), until, present);
        Clock clock = Clock.systemUTC();
        new Stream(listener, news, out, clock, new JsonMapper(), BEAT).run(LastSeen.of(null, clock.millis()));
    }

    private static Change change(String object, long time) {
        return change(object, null, time);
    }

    private static Change change(String object, String person, long time) {
        return new Change(object, "1", null, null, "t", "1", "", person, time);
    }
}
