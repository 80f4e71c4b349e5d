package org.guanxi.identity.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.id.InList;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

@Component
class KnownOwners {

    private static final String KEEP =
            "INSERT INTO known_owner (object_id, owner_id, sequence) VALUES (?, ?, ?) AS news"
                    + " ON DUPLICATE KEY UPDATE owner_id = IF(news.sequence > known_owner.sequence, news.owner_id,"
                    + " known_owner.owner_id), sequence = GREATEST(known_owner.sequence, news.sequence)";

    private final JdbcTemplate jdbc;

    KnownOwners(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, KnownOwner> of(Collection<UUID> objects) {
        Map<UUID, KnownOwner> known = new HashMap<>();
        List<byte[]> ids = InList.ofIds(objects);
        if (ids.isEmpty()) {
            return known;
        }
        jdbc.query(
                "SELECT object_id, owner_id, sequence FROM known_owner WHERE object_id IN ("
                        + "?,".repeat(ids.size() - 1) + "?)",
                row -> {
                    KnownOwner each = read(row);
                    known.put(each.objectId(), each);
                },
                ids.toArray());
        return known;
    }

    private static KnownOwner read(ResultSet row) throws SQLException {
        return new KnownOwner(
                Ids.uuid(row.getBytes("object_id")), Ids.uuidOrNull(row.getBytes("owner_id")), row.getLong("sequence"));
    }

    /** Old news changes nothing. */
    void keep(Collection<KnownOwner> owners) {
        jdbc.batchUpdate(KEEP, owners, 500, (statement, owner) -> {
            statement.setBytes(1, Ids.bytes(owner.objectId()));
            statement.setBytes(2, owner.ownerId() == null ? null : Ids.bytes(owner.ownerId()));
            statement.setLong(3, owner.sequence());
        });
    }
}
