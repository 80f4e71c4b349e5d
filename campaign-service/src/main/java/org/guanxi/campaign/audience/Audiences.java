package org.guanxi.campaign.audience;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The audience of a campaign: who would be reached now, or, once frozen, who was. */
@Component
public class Audiences {

    private static final int ACCOUNTS_AT_ONCE = 1_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String CANDIDATES = """
            SELECT m.account_id, c.id AS contact_id, c.full_name, c.email
            FROM (
                SELECT s.account_id FROM segment_member s
                WHERE s.segment_id = ? AND s.account_id > ? AND s.member AND NOT EXISTS (
                    SELECT 1 FROM gone_segment g WHERE g.segment_id = s.segment_id AND g.sequence > s.sequence)
                ORDER BY s.account_id LIMIT ?) m
            LEFT JOIN contact_account l ON l.account_id = m.account_id
            LEFT JOIN known_contact c ON c.id = l.contact_id
            ORDER BY m.account_id, c.id""";

    private static final String KEEP = """
            INSERT INTO audience_entry (id, campaign_id, account_id, contact_id, name, address, exclusion)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;

    Audiences(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * From now on the audience stays as it is, whatever happens to the segment.
     *
     * @param reached is given those who get something, in parts: there may be very many
     */
    public void freeze(UUID campaignId, UUID segmentId, Consumer<List<Recipient>> reached) {
        decide(segmentId, entries -> {
            keep(campaignId, entries);
            reached.accept(entries.stream()
                    .filter(entry -> entry.exclusion() == null)
                    .map(Audiences::recipient)
                    .toList());
        });
    }

    private void keep(UUID campaignId, List<AudienceEntry> entries) {
        jdbc.batchUpdate(KEEP, entries, 500, (row, entry) -> {
            row.setBytes(1, Ids.bytes(Ids.next()));
            row.setBytes(2, Ids.bytes(campaignId));
            row.setBytes(3, Ids.bytes(entry.accountId()));
            row.setBytes(4, bytes(entry.contactId()));
            row.setString(5, entry.name());
            row.setString(6, entry.address());
            row.setString(
                    7, entry.exclusion() == null ? null : entry.exclusion().name());
        });
    }

    public AudienceCounts wouldBe(@Nullable UUID segmentId) {
        long[] included = new long[1];
        Map<Exclusion, Long> excluded = new TreeMap<>();
        if (segmentId != null) {
            decide(
                    segmentId,
                    entries -> entries.forEach(entry -> {
                        if (entry.exclusion() == null) {
                            included[0]++;
                        } else {
                            excluded.merge(entry.exclusion(), 1L, Long::sum);
                        }
                    }));
        }
        return new AudienceCounts(false, included[0], excluded);
    }

    public AudienceCounts frozen(UUID campaignId) {
        long[] included = new long[1];
        Map<Exclusion, Long> excluded = new TreeMap<>();
        jdbc.query(
                "SELECT exclusion, COUNT(*) AS members FROM audience_entry WHERE campaign_id = ? GROUP BY exclusion",
                row -> {
                    String exclusion = row.getString("exclusion");
                    if (exclusion == null) {
                        included[0] = row.getLong("members");
                    } else {
                        excluded.put(Exclusion.valueOf(exclusion), row.getLong("members"));
                    }
                },
                (Object) Ids.bytes(campaignId));
        return new AudienceCounts(true, included[0], excluded);
    }

    private void decide(UUID segmentId, Consumer<List<AudienceEntry>> take) {
        AudienceRules rules = new AudienceRules();
        UUID last = BEFORE_ALL;
        for (List<Candidate> next = after(last, segmentId); !next.isEmpty(); next = after(last, segmentId)) {
            take.accept(rules.decide(next));
            last = next.getLast().accountId();
        }
    }

    private List<Candidate> after(UUID account, UUID segmentId) {
        return jdbc.query(
                CANDIDATES,
                (row, index) -> new Candidate(
                        Ids.uuid(row.getBytes("account_id")),
                        Ids.uuidOrNull(row.getBytes("contact_id")),
                        row.getString("full_name"),
                        row.getString("email")),
                Ids.bytes(segmentId),
                Ids.bytes(account),
                ACCOUNTS_AT_ONCE);
    }

    private static Recipient recipient(AudienceEntry entry) {
        return new Recipient(
                entry.accountId(),
                Objects.requireNonNull(entry.contactId()),
                Objects.requireNonNull(entry.name()),
                Objects.requireNonNull(entry.address()));
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : Ids.bytes(id);
    }
}
