package org.guanxi.campaign.audience;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanxi.shared.id.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

@Component
class KnownContacts {

    private static final String UPSERT = """
            INSERT INTO known_contact (id, full_name, email, sequence) VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE
                full_name = IF(VALUES(sequence) > sequence, VALUES(full_name), full_name),
                email = IF(VALUES(sequence) > sequence, VALUES(email), email),
                sequence = GREATEST(sequence, VALUES(sequence))""";

    private static final String LINK = """
            INSERT INTO contact_account (account_id, contact_id, sequence) VALUES (?, ?, ?)
            ON DUPLICATE KEY UPDATE sequence = GREATEST(sequence, VALUES(sequence))""";

    /** What the contact's latest news no longer names. */
    private static final String UNLINK = """
            DELETE l FROM contact_account l JOIN known_contact c ON c.id = l.contact_id
            WHERE l.contact_id = ? AND l.sequence < c.sequence""";

    private final JdbcTemplate jdbc;

    KnownContacts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Old news changes nothing. */
    void keep(List<KnownContact> contacts) {
        jdbc.batchUpdate(UPSERT, contacts, 500, (row, contact) -> {
            row.setBytes(1, Ids.bytes(contact.id()));
            row.setString(2, contact.fullName());
            row.setString(3, contact.email());
            row.setLong(4, contact.sequence());
        });
        jdbc.batchUpdate(LINK, contacts.stream().flatMap(Link::all).toList(), 500, (row, link) -> {
            row.setBytes(1, Ids.bytes(link.accountId()));
            row.setBytes(2, Ids.bytes(link.contactId()));
            row.setLong(3, link.sequence());
        });
        jdbc.batchUpdate(UNLINK, contacts, 500, (row, contact) -> row.setBytes(1, Ids.bytes(contact.id())));
    }

    private record Link(UUID accountId, UUID contactId, long sequence) {

        static Stream<Link> all(KnownContact contact) {
            return contact.accountIds().stream().map(account -> new Link(account, contact.id(), contact.sequence()));
        }
    }
}
