package org.guanxi.gateway.live;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All open streams; each takes a connection for long, so nobody gets more than a few. */
@Component
class Streams {

    private final LiveSettings settings;
    private final News news;
    private final Clock clock;
    private final JsonMapper json;
    private final ConcurrentMap<String, Integer> open = new ConcurrentHashMap<>();

    Streams(LiveSettings settings, News news, Clock clock, JsonMapper json, MeterRegistry meters) {
        this.settings = settings;
        this.news = news;
        this.clock = clock;
        this.json = json;
        meters.gauge(
                "guanxi.live.streams",
                open,
                all -> all.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** Whether there was room for one more; then it has to be {@link #leave left} again. */
    boolean enter(Listener listener) {
        int[] before = {0};
        open.compute(listener.id(), (id, count) -> {
            before[0] = count == null ? 0 : count;
            return Math.min(before[0] + 1, settings.streams());
        });
        return before[0] < settings.streams();
    }

    /** @param last the id of the last news that the listener got */
    void run(Listener listener, @Nullable String last, OutputStream out) throws IOException {
        try {
            new Stream(listener, news, out, clock, json, settings.heartbeat()).run(LastSeen.of(last, clock.millis()));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    void leave(Listener listener) {
        open.computeIfPresent(listener.id(), (id, count) -> count > 1 ? Integer.valueOf(count - 1) : null);
    }

    /** A graceful stop waits for requests that are under way, and these would never end. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        news.close();
    }
}
