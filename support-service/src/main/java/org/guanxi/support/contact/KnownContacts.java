package org.guanxi.support.contact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.guanxi.shared.feed.Patience;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The copy of customer-service's contacts. */
@Component
public class KnownContacts {

    private static final String UPSERT = """
        INSERT INTO known_contact (id, there, sequence) VALUES (?, ?, ?)
        ON DUPLICATE KEY UPDATE
            there = IF(VALUES(sequence) > sequence, VALUES(there), there),
            sequence = GREATEST(sequence, VALUES(sequence))\
        """;

    private final JdbcTemplate jdbc;

    KnownContacts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A case keeps its contact, also when the contact is gone.
     *
     * @throws UnknownContact also where the copy lags behind, see {@link #awaiting}
     */
    public void require(@Nullable UUID wanted, @Nullable UUID before) {
        if (wanted != null && !wanted.equals(before) && !isThere(wanted).orElse(false)) {
            throw new UnknownContact(wanted);
        }
    }

    /**
     * Waits for the news of a contact that has just come: see {@link Patience}.
     *
     * @param attempt one transaction that may find a contact unknown
     */
    public <T> T awaiting(Supplier<T> attempt) {
        return Patience.with(UnknownContact.class, attempt, unknown -> isThere(unknown.contact()));
    }

    /** Old news changes nothing. What is gone keeps its sequence, so that older news do not bring it back. */
    void keep(List<KnownContact> contacts) {
        jdbc.batchUpdate(UPSERT, contacts, 500, (row, contact) -> {
            row.setBytes(1, Ids.bytes(contact.id()));
            row.setBoolean(2, contact.there());
            row.setLong(3, contact.sequence());
        });
    }

    /** @return nothing of a contact that nobody has told of */
    private Optional<Boolean> isThere(UUID contact) {
        return jdbc
                .queryForList(
                        "SELECT there FROM known_contact WHERE id = ?", Boolean.class, (Object) Ids.bytes(contact))
                .stream()
                .findFirst();
    }
}
