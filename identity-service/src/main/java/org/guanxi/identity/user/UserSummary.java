package org.guanxi.identity.user;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.security.Role;
import org.jspecify.annotations.Nullable;

/** A person as a row of a list. */
record UserSummary(
        UUID id,
        String username,
        String name,
        @Nullable String email,
        List<String> roles,
        List<UUID> teamIds,
        boolean active,
        Instant createdAt,
        Instant changedAt,
        long version) {

    static final String COLUMNS = "id, username, display_name, email, active, created_at, changed_at, version, (SELECT"
            + " GROUP_CONCAT(r.role ORDER BY r.role) FROM person_role r WHERE r.person_id = person.id) AS roles, (SELECT"
            + " GROUP_CONCAT(BIN_TO_UUID(t.team_id) ORDER BY t.team_id) FROM person_team t WHERE t.person_id = person.id)"
            + " AS teams";

    static UserSummary read(ResultSet row, int index) throws SQLException {
        return new UserSummary(
                Ids.uuid(row.getBytes("id")),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("email"),
                words(row.getString("roles"))
                        .map(role -> Role.valueOf(role).token())
                        .toList(),
                words(row.getString("teams")).map(UUID::fromString).toList(),
                row.getBoolean("active"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("version"));
    }

    private static Stream<String> words(@Nullable String joined) {
        return joined == null ? Stream.empty() : Stream.of(joined.split(","));
    }
}
