package org.guanxi.gateway.problem;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents of the same shape as the services' own. */
@Component
public class Problems {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private final MessageSource messages;
    private final JsonMapper json;
    private final ObjectProvider<Tracer> tracer;

    Problems(MessageSource messages, JsonMapper json, ObjectProvider<Tracer> tracer) {
        this.messages = messages;
        this.json = json;
        this.tracer = tracer;
    }

    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatusCode status,
            String code,
            Object... arguments)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] body = json.writeValueAsBytes(of(request, status, code, arguments));
        response.resetBuffer();
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    Map<String, Object> of(HttpServletRequest request, HttpStatusCode status, String code, Object... arguments) {
        Locale language = language(request);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "/problems/" + code);
        problem.put("title", messages.getMessage("problem." + code, arguments, code, language));
        problem.put("status", status.value());
        String detail = messages.getMessage("problem." + code + ".detail", arguments, null, language);
        if (detail != null) {
            problem.put("detail", detail);
        }
        problem.put("instance", request.getRequestURI());
        problem.put("code", code);
        Span span = tracer.getIfAvailable(() -> Tracer.NOOP).currentSpan();
        if (span != null) {
            problem.put("traceId", span.context().traceId());
        }
        return problem;
    }

    private static Locale language(HttpServletRequest request) {
        String wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (wanted == null) {
            return Locale.ENGLISH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(wanted.replace("zh-Hans", "zh")), LANGUAGES);
            return found != null ? found : wanted.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }
}
