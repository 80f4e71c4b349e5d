package org.guanxi.shared.problem;

import io.micrometer.tracing.Tracer;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Writes problems in the caller's language; one shape for services and security filters alike. */
public class ProblemDetails {

    private final MessageSource messages;
    private final @Nullable Tracer tracer;

    ProblemDetails(MessageSource messages, ObjectProvider<Tracer> tracer) {
        this.messages = messages;
        this.tracer = tracer.getIfAvailable();
    }

    public ProblemDetail of(HttpStatusCode status, String code, List<FieldProblem> fields, Object... arguments) {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create("/problems/" + code));
        detail.setTitle(text("problem." + code, arguments, code));
        detail.setDetail(text("problem." + code + ".detail", arguments, null));
        detail.setProperty("code", code);
        if (!fields.isEmpty()) {
            detail.setProperty("errors", fields);
        }
        if (tracer != null && tracer.currentSpan() instanceof io.micrometer.tracing.Span span) {
            detail.setProperty("traceId", span.context().traceId());
        }
        return detail;
    }

    /** @param code whose title stands in where there is no such sentence */
    String sentence(String key, String code, Object... arguments) {
        String words = text(key, arguments, null);
        String title = words == null ? text("problem." + code, arguments, code) : words;
        return title == null ? code : title;
    }

    private @Nullable String text(String key, Object[] arguments, @Nullable String otherwise) {
        return messages.getMessage(key, arguments, otherwise, LocaleContextHolder.getLocale());
    }
}
