package org.guanxi.gateway.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.guanxi.gateway.live.News.Batch;
import org.guanxi.gateway.live.News.Numbered;
import tools.jackson.databind.json.JsonMapper;

/**
 * One listener's server-sent events, on the thread of their request. Ends when the listener is gone, their sign-in or their
 * token has ended, or the gateway stops; browsers come back by themselves and say what they saw last.
 */
class Stream {

    /** News within this time go out together: many changes in one write. */
    private static final Duration TOGETHER = Duration.ofMillis(200);

    /** As long as a feed may take to begin before anybody is told that news are late. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final String RESET = "event: reset\ndata: {}\n\n";

    private final Listener listener;
    private final News news;
    private final OutputStream out;
    private final Clock clock;
    private final JsonMapper json;
    private final Duration heartbeat;
    private boolean current;
    private Instant written = Instant.EPOCH;
    private Instant checked;

    Stream(Listener listener, News news, OutputStream out, Clock clock, JsonMapper json, Duration heartbeat) {
        this.listener = listener;
        this.news = news;
        this.out = out;
        this.clock = clock;
        this.json = json;
        this.heartbeat = heartbeat;
        this.checked = clock.instant();
    }

    void run(LastSeen seen) throws IOException, InterruptedException {
        write("retry: 2000\n\n");
        long place = placeOf(seen);
        while (place >= 0 && mayStay()) {
            Batch batch = news.after(place, current, heartbeat);
            if (batch.closed()) {
                return;
            }
            tell(batch);
            place = batch.next();
            if (!batch.changes().isEmpty()) {
                Thread.sleep(TOGETHER);
            }
        }
    }

    /** What a gateway that just started can give is known when it has caught up; negative when the listener went before. */
    private long placeOf(LastSeen seen) throws IOException, InterruptedException {
        Duration wait = PATIENCE;
        while (mayStay()) {
            Batch batch = news.after(news.end(), false, wait);
            if (batch.closed() || batch.current()) {
                return batch.closed() ? -1 : begin(seen);
            }
            if (batch.changes().isEmpty() && wait == PATIENCE) {
                write("event: delayed\ndata: {}\n\n");
                wait = heartbeat;
            }
            beat();
        }
        return -1;
    }

    /** The first message carries an id, so that also who has heard of no change can come back to this place. */
    private long begin(LastSeen seen) throws IOException {
        current = true;
        long place = news.placeAfter(seen);
        long from = place < 0 ? news.end() : place;
        write("id: " + clock.millis() + "-" + from + "\nevent: current\ndata: {}\n\n");
        if (place < 0) {
            write(RESET);
        }
        return from;
    }

    private void tell(Batch batch) throws IOException {
        tellState(batch.current());
        if (batch.missed()) {
            write(RESET);
        }
        String theirs = batch.changes().stream()
                .filter(each -> listener.mayRead(each.change()))
                .map(this::textOf)
                .collect(Collectors.joining());
        if (!theirs.isEmpty()) {
            write(theirs);
        }
        beat();
    }

    private String textOf(Numbered each) {
        return "id: " + each.id() + "\nevent: change\ndata: " + json.writeValueAsString(each.change()) + "\n\n";
    }

    private void tellState(boolean now) throws IOException {
        if (now != current) {
            current = now;
            write("event: " + (now ? "current" : "delayed") + "\ndata: {}\n\n");
        }
    }

    private void beat() throws IOException {
        if (!clock.instant().isBefore(written.plus(heartbeat))) {
            write(": here\n\n");
        }
    }

    private boolean mayStay() {
        Instant now = clock.instant();
        if (!now.isBefore(listener.until())) {
            return false;
        }
        if (now.isBefore(checked.plus(heartbeat))) {
            return true;
        }
        checked = now;
        return listener.present().getAsBoolean();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
        written = clock.instant();
    }
}
