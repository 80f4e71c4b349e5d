package org.guanxi.identity.grant;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who can let others in. The last of them has to stay: nobody could make another. */
@Component
public class Administrators {

    private static final String ACTIVE = "SELECT p.id FROM person p JOIN person_role r ON r.person_id = p.id"
            + " WHERE p.active AND r.role = 'ADMIN' ORDER BY p.id";

    private final JdbcClient jdbc;

    Administrators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Holds all of them until the transaction ends, always in the same order: of two who leave at the same moment one
     * waits, and learns by the second look who has stayed. That look has to see what others have committed meanwhile.
     */
    public void requireAnotherThan(UUID leaving) {
        ids(ACTIVE + " FOR UPDATE OF p");
        if (ids(ACTIVE).stream().allMatch(leaving::equals)) {
            throw new LastAdministrator();
        }
    }

    private List<UUID> ids(String sql) {
        return jdbc.sql(sql).query((row, at) -> Ids.uuid(row.getBytes("id"))).list();
    }
}
