package org.guanxi.shared.event.analytics;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;

@EventType("crm.analytics.model.customer-value-fitted.v1")
public record CustomerValueFitted(
        UUID modelId, Instant occurredAt, int version, Instant observationEnd, int sampleSize, double logLikelihood)
        implements Event {

    @Override
    public UUID aggregateId() {
        return modelId;
    }
}
