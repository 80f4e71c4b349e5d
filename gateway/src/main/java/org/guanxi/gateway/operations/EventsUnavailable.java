package org.guanxi.gateway.operations;

/** Kafka does not answer. */
public class EventsUnavailable extends RuntimeException {

    public EventsUnavailable(Throwable cause) {
        super(cause);
    }
}
