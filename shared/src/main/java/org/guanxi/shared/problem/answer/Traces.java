package org.guanxi.shared.problem.answer;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** Under which id a request is found in the log, even when the filter that gives it one is left or was never reached. */
class Traces {

    private final Tracer tracer;

    Traces(Tracer tracer) {
        this.tracer = tracer;
    }

    /** @return the id, which all that is logged meanwhile carries */
    String within(Optional<HttpServletRequest> request, Runnable log) {
        Span span = of(request);
        try (Tracer.SpanInScope scope = tracer.withSpan(span)) {
            log.run();
        }
        return span.context().traceId();
    }

    private Span of(Optional<HttpServletRequest> request) {
        Span current = tracer.currentSpan();
        return current != null ? current : request.flatMap(Traces::observed).orElseGet(this::unobserved);
    }

    private Span unobserved() {
        Span span = tracer.nextSpan().start();
        span.end();
        return span;
    }

    private static Optional<Span> observed(HttpServletRequest request) {
        return ServerHttpObservationFilter.findObservationContext(request)
                .flatMap(context -> Optional.ofNullable(context.<TracingContext>get(TracingContext.class)))
                .map(TracingContext::getSpan);
    }
}
