package org.guanxi.customer.contact;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.id.InList;
import org.guanxi.shared.imports.row.Trace;
import org.guanxi.shared.imports.row.Undone;
import org.guanxi.shared.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes back what an import did to contacts. */
@Component
class ContactUndo {

    /** Somebody wrote to them, called them, or opened a case for them. */
    private static final String USED = """
            SELECT DISTINCT l.contact_id FROM contact_account l
            JOIN timeline_entry t ON t.account_id = l.account_id AND t.contact_id = l.contact_id
            WHERE l.contact_id IN (:ids)""";

    private final Contacts contacts;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final JsonMapper json;
    private final Clock clock;

    ContactUndo(Contacts contacts, JdbcClient jdbc, Outbox outbox, JsonMapper json, Clock clock) {
        this.contacts = contacts;
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** What {@link #take} will need. */
    String before(Contact contact) {
        return json.writeValueAsString(contact.details());
    }

    List<Undone> take(List<Trace> traces) {
        List<UUID> ids = traces.stream().map(Trace::id).toList();
        Map<UUID, Contact> known =
                contacts.listByIds(ids).stream().collect(Collectors.toMap(Contact::id, Function.identity()));
        Set<UUID> used = used(ids);
        List<Supplier<Undone>> undone = traces.stream()
                .map(trace -> take(trace, known.get(trace.id()), used))
                .toList();
        contacts.flush();
        return undone.stream().map(Supplier::get).toList();
    }

    private Supplier<Undone> take(Trace trace, @Nullable Contact contact, Set<UUID> used) {
        if (contact == null) {
            return () -> Undone.REMOVED;
        }
        if (contact.version() != trace.version()) {
            return () -> new Undone.Kept(contact.fullName(), "changed-since");
        }
        if (trace.before() != null) {
            return restore(contact, trace.before());
        }
        return used.contains(contact.id()) ? () -> new Undone.Kept(contact.fullName(), "in-use") : remove(contact);
    }

    private Supplier<Undone> restore(Contact contact, String before) {
        contact.change(json.readValue(before, ContactDetails.class), clock.instant())
                .ifPresent(outbox::append);
        return () -> new Undone.Restored(contact.version());
    }

    private Supplier<Undone> remove(Contact contact) {
        outbox.append(contact.deleted(clock.instant()));
        contacts.delete(contact);
        return () -> Undone.REMOVED;
    }

    private Set<UUID> used(List<UUID> ids) {
        return jdbc
                .sql(USED)
                .param("ids", InList.ofIds(ids))
                .query((row, index) -> Ids.uuid(row.getBytes("contact_id")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
