package org.guanxi.shared.outbox;

import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The W3C trace that the current work belongs to, so that a consumer's work joins it. */
class TraceContext {

    private final @Nullable Tracer tracer;

    TraceContext(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer.getIfAvailable();
    }

    @Nullable
    String current() {
        if (tracer == null || tracer.currentTraceContext().context() == null) {
            return null;
        }
        var context = tracer.currentTraceContext().context();
        return "00-" + context.traceId() + "-" + context.spanId()
                + (Boolean.TRUE.equals(context.sampled()) ? "-01" : "-00");
    }
}
