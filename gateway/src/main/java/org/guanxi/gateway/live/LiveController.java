package org.guanxi.gateway.live;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.guanxi.gateway.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LiveController {

    private static final int ROOM_AGAIN = 30;

    private final Listeners listeners;
    private final Streams streams;
    private final NewsFeed feed;
    private final Problems problems;

    LiveController(Listeners listeners, Streams streams, NewsFeed feed, Problems problems) {
        this.listeners = listeners;
        this.streams = streams;
        this.feed = feed;
        this.problems = problems;
    }

    /** A browser says by the header what it saw last; who opens a stream anew can say it in the address. */
    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(operationId = "getLive", summary = "Stream changes as they happen")
    void live(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var caller = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        Listener listener = listeners.of(caller, request);
        if (!streams.enter(listener)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ROOM_AGAIN));
            problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", ROOM_AGAIN);
            return;
        }
        try {
            feed.begin();
            sayThatItFlows(response);
            streams.run(listener, last == null ? after : last, response.getOutputStream());
        } finally {
            streams.leave(listener);
        }
    }

    private static void sayThatItFlows(HttpServletResponse response) {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
    }
}
