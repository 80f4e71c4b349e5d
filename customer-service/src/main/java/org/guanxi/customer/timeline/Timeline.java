package org.guanxi.customer.timeline;

import static org.guanxi.shared.list.filter.FieldType.ID;
import static org.guanxi.shared.list.filter.FieldType.MOMENT;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanxi.customer.directory.AccountFinder;
import org.guanxi.customer.directory.AccountNotFound;
import org.guanxi.shared.feed.Received;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Listing;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.list.filter.Field;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The entries of all accounts. Each has an event once, however often it arrives; an account that is gone has none. */
@Component
public class Timeline {

    private static final Listing ENTRIES = Listing.of(
            "id, kind, type, occurred_at, recorded_at, source, ref_id, data",
            "timeline_entry",
            "id",
            "-occurredAt",
            new Field("kind", "kind", TimelineKind.class),
            new Field("refId", "ref_id", ID),
            new Field("authorId", "author_id", ID),
            new Field("contactId", "contact_id", ID),
            new Field("aboutId", "about_id", ID),
            new Field("occurredAt", "occurred_at", MOMENT));

    private static final String ADD = """
            INSERT INTO timeline_entry
                (id, account_id, event_id, kind, type, occurred_at, recorded_at, source, ref_id, data)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE event_id = VALUES(event_id)""";

    private final AccountFinder accounts;
    private final JdbcTemplate jdbc;
    private final Lists lists;
    private final EntryData told;

    Timeline(AccountFinder accounts, JdbcTemplate jdbc, Lists lists, EntryData told) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.lists = lists;
        this.told = told;
    }

    /** @param eventId the same for the same happening */
    public record NewEntry(
            UUID accountId,
            UUID eventId,
            TimelineKind kind,
            String type,
            Instant occurredAt,
            Instant recordedAt,
            String source,
            UUID refId,
            Object data) {

        /** What another service tells. */
        public static NewEntry of(Received received, TimelineKind kind, UUID accountId, Instant occurredAt) {
            return new NewEntry(
                    accountId,
                    received.id(),
                    kind,
                    received.type(),
                    occurredAt,
                    received.receivedAt(),
                    received.source(),
                    received.event().aggregateId(),
                    received.event());
        }
    }

    /** Within the transaction in which the accounts are to stay. */
    public void add(Collection<NewEntry> entries) {
        Set<UUID> known =
                accounts.keep(entries.stream().map(NewEntry::accountId).collect(Collectors.toCollection(TreeSet::new)));
        List<NewEntry> wanted = entries.stream()
                .filter(entry -> known.contains(entry.accountId()))
                .toList();
        jdbc.batchUpdate(ADD, wanted, 500, this::fill);
    }

    private void fill(PreparedStatement statement, NewEntry entry) throws SQLException {
        statement.setBytes(1, Ids.bytes(Ids.next()));
        statement.setBytes(2, Ids.bytes(entry.accountId()));
        statement.setBytes(3, Ids.bytes(entry.eventId()));
        statement.setString(4, entry.kind().name());
        statement.setString(5, entry.type());
        statement.setObject(6, utc(entry.occurredAt()));
        statement.setObject(7, utc(entry.recordedAt()));
        statement.setString(8, entry.source());
        statement.setBytes(9, Ids.bytes(entry.refId()));
        statement.setString(10, told.write(entry.data()));
    }

    /** @throws AccountNotFound */
    Page<TimelineEntry> page(UUID accountId, ReadableKinds kinds, ListRequest request) {
        accounts.requireExists(accountId);
        Listing entries = ENTRIES.where("account_id = ?", (Object) Ids.bytes(accountId));
        return lists.page(kinds.in(entries, "kind"), request, this::read);
    }

    private TimelineEntry read(ResultSet row, int index) throws SQLException {
        return new TimelineEntry(
                Ids.uuid(row.getBytes("id")),
                TimelineKind.valueOf(row.getString("kind")),
                row.getString("type"),
                row.getObject("occurred_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("source"),
                Ids.uuid(row.getBytes("ref_id")),
                told.read(row.getString("data")));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
