package org.guanxi.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes problem documents of the same shape as the services' own, and a line about each into the log; about those who ask too
 * much one a minute.
 */
@Component
public class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);
    private static final int TRY_AGAIN = 2;

    private final MessageSource messages;
    private final JsonMapper json;
    private final Traces traces;
    private final Floods floods;

    Problems(MessageSource messages, JsonMapper json, Traces traces, Floods floods) {
        this.messages = messages;
        this.json = json;
        this.traces = traces;
        this.floods = floods;
    }

    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatusCode status,
            String code,
            Object... arguments)
            throws IOException {
        if (!response.isCommitted()) {
            send(response, status, of(request, status, code, arguments));
        }
    }

    public void writeFlaw(
            HttpServletRequest request, HttpServletResponse response, HttpStatusCode status, String code, Flaw flaw)
            throws IOException {
        Map<String, Object> problem = of(request, status, code);
        String message = messages.getMessage(flaw.key(), flaw.arguments(), flaw.key(), CallersLanguage.of(request));
        problem.put("errors", List.of(Map.of("pointer", flaw.pointer(), "message", String.valueOf(message))));
        send(response, status, problem);
    }

    private void send(HttpServletResponse response, HttpStatusCode status, Map<String, Object> problem)
            throws IOException {
        byte[] body = json.writeValueAsBytes(problem);
        response.resetBuffer();
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The database, or whatever else nothing can be done without, does not answer. */
    void writeUnavailable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(TRY_AGAIN));
        write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", TRY_AGAIN);
    }

    private Map<String, Object> of(
            HttpServletRequest request, HttpStatusCode status, String code, Object... arguments) {
        Locale language = CallersLanguage.of(request);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "/problems/" + code);
        problem.put("title", messages.getMessage("problem." + code, arguments, code, language));
        problem.put("status", status.value());
        putIfKnown(problem, "detail", messages.getMessage("problem." + code + ".detail", arguments, null, language));
        String instance = addressOf(request);
        putIfKnown(problem, "instance", instance);
        problem.put("code", code);
        String about = request.getMethod() + ' ' + (instance == null ? "(unreadable)" : instance);
        problem.put("traceId", traces.within(request, () -> tell(status, code, about, request.getRemoteAddr())));
        return problem;
    }

    private static void putIfKnown(Map<String, Object> problem, String name, @Nullable String text) {
        if (text != null) {
            problem.put(name, text);
        }
    }

    private void tell(HttpStatusCode status, String code, String about, String from) {
        if (status.isSameCodeAs(HttpStatus.TOO_MANY_REQUESTS)) {
            tellOfFlood(code, about, from);
        } else {
            log.info("{} {}: {}", status.value(), code, about);
        }
    }

    private void tellOfFlood(String code, String about, String from) {
        floods.oneMore()
                .ifPresent(count ->
                        log.info("429 {}: {} since this was last said, now {} from {}", code, count, about, from));
    }

    /** What was asked for, also when it is answered by an error page; nothing that is no address. */
    private static @Nullable String addressOf(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String address = failed instanceof String asked ? asked : request.getRequestURI();
        try {
            return address == null ? null : new URI(address).toString();
        } catch (URISyntaxException none) {
            return null;
        }
    }
}
