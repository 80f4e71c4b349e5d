package org.guanxi.campaign.audience;

import java.util.List;
import org.guanxi.shared.id.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

@Component
class SegmentMembers {

    private static final String UPSERT = """
            INSERT INTO segment_member (segment_id, account_id, member, sequence) VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE
                member = IF(VALUES(sequence) > sequence, VALUES(member), member),
                sequence = GREATEST(sequence, VALUES(sequence))""";

    private final JdbcTemplate jdbc;

    SegmentMembers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Old news changes nothing. */
    void keep(List<SegmentMember> members) {
        jdbc.batchUpdate(UPSERT, members, 500, (row, member) -> {
            row.setBytes(1, Ids.bytes(member.segmentId()));
            row.setBytes(2, Ids.bytes(member.accountId()));
            row.setBoolean(3, member.member());
            row.setLong(4, member.sequence());
        });
    }
}
