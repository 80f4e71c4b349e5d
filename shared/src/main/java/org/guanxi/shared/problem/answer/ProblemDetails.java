package org.guanxi.shared.problem.answer;

import io.micrometer.tracing.Tracer;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.guanxi.shared.problem.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes problems in the caller's language, and a line about each into the log; one shape for services and filters alike. */
public class ProblemDetails {

    private static final Logger log = LoggerFactory.getLogger(ProblemDetails.class);

    private final MessageSource messages;
    private final Traces traces;

    ProblemDetails(MessageSource messages, ObjectProvider<Tracer> tracer) {
        this.messages = messages;
        this.traces = new Traces(tracer.getIfAvailable(() -> Tracer.NOOP));
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
        Optional<HttpServletRequest> request = request();
        URI asked = request.map(ProblemDetails::addressOf).orElse(null);
        String about = request.map(HttpServletRequest::getMethod).orElse("") + ' ' + (asked == null ? "" : asked);
        detail.setInstance(asked);
        detail.setProperty("traceId", traces.within(request, () -> log.info("{} {}: {}", status.value(), code, about)));
        return detail;
    }

    /** The database, or whatever else nothing can be done without, does not answer. */
    ResponseEntity<ProblemDetail> unavailable() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "2")
                .body(of(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", List.of()));
    }

    private static Optional<HttpServletRequest> request() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(current -> ((ServletRequestAttributes) current).getRequest());
    }

    /** What was asked for, also when it is answered by an error page. */
    private static @Nullable URI addressOf(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        try {
            return new URI(failed instanceof String asked ? asked : request.getRequestURI());
        } catch (URISyntaxException none) {
            return null;
        }
    }

    /** @param code whose title stands in where there is no such sentence */
    String sentence(String key, String code, Object... arguments) {
        String words = text(key, arguments, null);
        String title = words == null ? text("problem." + code, arguments, code) : words;
        return title == null ? code : title;
    }

    /** @param key of a sentence, or the words themselves */
    String words(String key, Object... arguments) {
        String sentence = text(key, arguments, null);
        return sentence == null ? key : sentence;
    }

    private @Nullable String text(String key, Object[] arguments, @Nullable String otherwise) {
        return messages.getMessage(key, arguments, otherwise, LocaleContextHolder.getLocale());
    }
}
