package org.guanxi.shared.outbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.guanxi.shared.event.Event;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a service puts the events that its aggregates return. They are written as rows of the caller's own transaction, in
 * the order of the calls and in one statement just before commit: an event exists exactly when its change does.
 */
public class Outbox {

    static final int LARGEST_PAYLOAD = 256 * 1024;

    private final OutboxRows rows;
    private final JsonMapper json;
    private final TraceContext trace;
    private final Runnable committed;

    Outbox(OutboxRows rows, JsonMapper json, TraceContext trace, Runnable committed) {
        this.rows = rows;
        this.json = json;
        this.trace = trace;
        this.committed = committed;
    }

    /** @throws IllegalStateException outside a transaction: such an event could be lost */
    public void append(Event event) {
        pending().events.add(OutboxRow.of(event, payload(event), trace.current(), Actor.current()));
    }

    public void appendAll(Collection<? extends Event> events) {
        events.forEach(this::append);
    }

    private String payload(Event event) {
        String payload = json.writeValueAsString(event);
        if (payload.getBytes(StandardCharsets.UTF_8).length > LARGEST_PAYLOAD) {
            throw new IllegalArgumentException(event.getClass().getSimpleName() + " is larger than 256 KiB");
        }
        return payload;
    }

    private Pending pending() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An event can only be appended inside a transaction");
        }
        for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof Pending pending && pending.belongsTo(this)) {
                return pending;
            }
        }
        Pending pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private class Pending implements TransactionSynchronization {

        private final List<OutboxRow> events = new ArrayList<>();

        boolean belongsTo(@Nullable Outbox outbox) {
            return Outbox.this == outbox;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            rows.insert(events);
        }

        @Override
        public void afterCommit() {
            committed.run();
        }
    }
}
