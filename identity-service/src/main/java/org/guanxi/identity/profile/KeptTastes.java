package org.guanxi.identity.profile;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.problem.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class KeptTastes {

    record Kept(long version, Taste taste) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    KeptTastes(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Kept of(UUID person) {
        return jdbc.sql("SELECT version, content FROM preference WHERE person_id = ?")
                .param(Ids.bytes(person))
                .query((row, index) ->
                        new Kept(row.getLong("version"), json.readValue(row.getString("content"), Taste.class)))
                .optional()
                .orElse(new Kept(0, Taste.USUAL));
    }

    /** @throws StaleVersion when there is another than the caller has seen */
    Kept keep(UUID person, long seen, Taste taste, Instant now) {
        String content = json.writeValueAsString(taste);
        LocalDateTime at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        int kept = seen == 0
                ? jdbc.sql("INSERT IGNORE INTO preference (person_id, version, content, changed_at)"
                                + " VALUES (?, 1, ?, ?)")
                        .params(Ids.bytes(person), content, at)
                        .update()
                : jdbc.sql("UPDATE preference SET version = version + 1, content = ?, changed_at = ?"
                                + " WHERE person_id = ? AND version = ?")
                        .params(content, at, Ids.bytes(person), seen)
                        .update();
        if (kept == 0) {
            throw new StaleVersion(of(person).version());
        }
        return new Kept(seen + 1, taste);
    }
}
