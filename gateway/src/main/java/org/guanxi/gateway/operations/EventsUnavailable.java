package org.guanxi.gateway.operations;

/** Kafka does not answer. */
class EventsUnavailable extends RuntimeException {

    EventsUnavailable(Throwable cause) {
        super(cause);
    }
}
