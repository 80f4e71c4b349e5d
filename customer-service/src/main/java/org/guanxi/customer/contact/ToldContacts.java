package org.guanxi.customer.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.guanxi.shared.event.customer.ContactChanged;
import org.guanxi.shared.imports.row.Outcome;
import org.guanxi.shared.imports.row.RowRefused;
import org.guanxi.shared.imports.row.Trace;
import org.guanxi.shared.imports.row.Undone;
import org.guanxi.shared.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Contacts as other systems tell of them: found by their keys or addresses, created or changed, and taken back. */
@Component
public class ToldContacts {

    private final Contacts contacts;
    private final ContactUndo undo;
    private final Outbox outbox;
    private final Clock clock;

    ToldContacts(Contacts contacts, ContactUndo undo, Outbox outbox, Clock clock) {
        this.contacts = contacts;
        this.undo = undo;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param externalId by what the other system knows this person
     * @param details what is to be known, by what is; that is null for somebody new. May refuse the row
     */
    public record Told(
            String externalId, @Nullable String email, Function<@Nullable ContactDetails, ContactDetails> details) {}

    /** @return one outcome for each, in order */
    public List<Outcome> write(String source, List<Told> all) {
        Known known = known(source, all);
        Instant now = clock.instant();
        List<Supplier<Outcome>> outcomes = new ArrayList<>(all.size());
        for (Told told : all) {
            try {
                outcomes.add(write(new ContactKey(source, told.externalId()), told, known.find(told), now));
            } catch (RowRefused refused) {
                outcomes.add(refused::outcome);
            }
        }
        contacts.flush();
        return outcomes.stream().map(Supplier::get).toList();
    }

    /** @return one for each trace, in order */
    public List<Undone> undo(List<Trace> traces) {
        return undo.take(traces);
    }

    private Supplier<Outcome> write(ContactKey key, Told told, @Nullable Contact known, Instant now) {
        ContactDetails details = told.details().apply(known == null ? null : known.details());
        if (known == null) {
            Contact contact = Contact.create(details, null, now);
            contact.learn(key);
            outbox.append(contacts.save(contact).created());
            return () -> new Outcome.Created(contact.id(), contact.version());
        }
        String before = undo.before(known);
        long version = known.version();
        known.learn(key);
        Optional<ContactChanged> changed = known.change(details, now);
        changed.ifPresent(outbox::append);
        return changed.isEmpty()
                ? () -> Outcome.UNCHANGED
                : () -> new Outcome.Changed(known.id(), version, known.version(), before);
    }

    private Known known(String source, List<Told> all) {
        List<String> ids = all.stream().map(Told::externalId).distinct().toList();
        List<String> emails = all.stream()
                .map(Told::email)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Known(source, contacts.byKeys(source, ids), contacts.byEmails(emails));
    }

    private record Known(String source, Map<String, Contact> byKey, Map<String, Contact> byEmail) {

        /** Who was written down by hand has no key yet; the row before may have given one. */
        @Nullable
        Contact find(Told told) {
            Contact known = byKey.get(told.externalId());
            if (known != null || told.email() == null) {
                return known;
            }
            Contact namesake = byEmail.get(told.email());
            return namesake == null || namesake.keysIn(source).isEmpty() ? namesake : null;
        }
    }
}
