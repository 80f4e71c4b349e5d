package org.guanxi.customer.contact;

import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.guanxi.shared.event.customer.ContactChanged;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.Outcome;
import org.guanxi.shared.imports.row.RowImporter;
import org.guanxi.shared.imports.row.RowKey;
import org.guanxi.shared.imports.row.RowRefused;
import org.guanxi.shared.imports.row.Trace;
import org.guanxi.shared.imports.row.Undone;
import org.guanxi.shared.outbox.Outbox;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ContactImporter implements RowImporter<ContactRow> {

    static final String OBJECT = "contacts";
    private static final int ROWS_A_STATEMENT = 100;

    private final ContactMatches matches;
    private final Contacts contacts;
    private final Outbox outbox;
    private final Clock clock;
    private final EntityManager entities;
    private final Validator validator;
    private final ContactUndo undo;

    ContactImporter(
            ContactMatches matches,
            Contacts contacts,
            Outbox outbox,
            Clock clock,
            EntityManager entities,
            Validator validator,
            ContactUndo undo) {
        this.matches = matches;
        this.contacts = contacts;
        this.outbox = outbox;
        this.clock = clock;
        this.entities = entities;
        this.validator = validator;
        this.undo = undo;
    }

    @Override
    public String object() {
        return OBJECT;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "fullName",
                "lastName",
                "firstName",
                "title",
                "email",
                "phone",
                "accountName",
                "accountExternalId",
                "role",
                "language",
                "externalId");
    }

    @Override
    public List<List<String>> required() {
        return List.of(List.of("fullName", "lastName"), List.of("externalId", "email", "phone"));
    }

    @Override
    public Optional<RowKey> key(ImportedRow row) {
        return ContactRow.key(row);
    }

    @Override
    public ContactRow read(ImportedRow row) {
        requireSound(row, "email", 254, "not-an-address");
        requireSound(row, "phone", 50, "not-a-phone");
        return ContactRow.read(row);
    }

    private void requireSound(ImportedRow row, String column, int longest, String why) {
        String value = row.text(column, longest);
        if (!validator.validateValue(WriteContact.class, column, value).isEmpty()) {
            throw new RowRefused(column, String.valueOf(value), why);
        }
    }

    @Override
    public List<Outcome> write(String source, List<ContactRow> rows) {
        entities.unwrap(Session.class).setJdbcBatchSize(ROWS_A_STATEMENT);
        ContactMatches.Found found = matches.of(source, rows);
        Instant now = clock.instant();
        List<Supplier<Outcome>> outcomes = new ArrayList<>(rows.size());
        for (ContactRow row : rows) {
            try {
                UUID account = found.account(row);
                outcomes.add(write(row.in(source), row, account, found.contact(row), now));
            } catch (RowRefused refused) {
                outcomes.add(refused::outcome);
            }
        }
        contacts.flush();
        return outcomes.stream().map(Supplier::get).toList();
    }

    private Supplier<Outcome> write(
            ContactKey key, ContactRow row, @Nullable UUID account, @Nullable Contact known, Instant now) {
        if (known == null) {
            Contact contact = Contact.create(row.details(account, null), null, now);
            contact.learn(key);
            outbox.append(contacts.save(contact).created());
            return () -> new Outcome.Created(contact.id(), contact.version());
        }
        String before = undo.before(known);
        known.learn(key);
        Optional<ContactChanged> changed = known.change(row.details(account, known.details()), now);
        changed.ifPresent(outbox::append);
        return changed.isEmpty()
                ? () -> Outcome.UNCHANGED
                : () -> new Outcome.Changed(known.id(), known.version(), before);
    }

    @Override
    public List<Undone> undo(List<Trace> traces) {
        return undo.take(traces);
    }
}
