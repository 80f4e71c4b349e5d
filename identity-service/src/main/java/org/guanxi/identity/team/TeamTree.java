package org.guanxi.identity.team;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which team belongs to which. */
@Component
class TeamTree {

    private final JdbcClient jdbc;

    TeamTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether a team is another or below it. Holds all teams until the transaction ends, always in the same order: of two that
     * are moved at the same moment, one waits and sees where the other has gone. Ends also where teams are in a circle.
     */
    boolean isWithin(UUID team, UUID other) {
        Map<UUID, @Nullable UUID> parents = new HashMap<>();
        jdbc.sql("SELECT id, parent_id FROM team ORDER BY id FOR UPDATE").query(row -> {
            parents.put(Ids.uuid(row.getBytes("id")), Ids.uuidOrNull(row.getBytes("parent_id")));
        });
        Set<UUID> seen = new HashSet<>();
        for (UUID above = team; above != null && seen.add(above); above = parents.get(above)) {
            if (above.equals(other)) {
                return true;
            }
        }
        return false;
    }
}
