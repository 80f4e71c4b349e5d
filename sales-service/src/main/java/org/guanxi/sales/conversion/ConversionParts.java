package org.guanxi.sales.conversion;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.guanxi.shared.id.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Remembers what was created for a lead whose conversion then failed, so that whoever tries again goes on from there. */
@Repository
public class ConversionParts {

    private static final String KEEP = "INSERT INTO conversion_part (lead_id, made_for, record_id) VALUES (?, ?, ?)";
    private static final String FIND = "SELECT record_id FROM conversion_part WHERE lead_id = ? AND made_for = ?";

    private final JdbcTemplate jdbc;

    ConversionParts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param create is given a key that follows from the lead and what is wanted: a call whose answer was lost is repeated
     *     with it
     */
    public UUID findOrCreate(UUID lead, Record wanted, Function<String, UUID> create) {
        String key = key(lead, wanted);
        return jdbc.queryForList(FIND, byte[].class, Ids.bytes(lead), key).stream()
                .findFirst()
                .map(Ids::uuid)
                .orElseGet(() -> {
                    UUID created = create.apply(key);
                    jdbc.update(KEEP, Ids.bytes(lead), key, Ids.bytes(created));
                    return created;
                });
    }

    public void forget(UUID lead) {
        jdbc.update("DELETE FROM conversion_part WHERE lead_id = ?", (Object) Ids.bytes(lead));
    }

    private static String key(UUID lead, Record wanted) {
        UUID made = UUID.nameUUIDFromBytes(wanted.toString().getBytes(StandardCharsets.UTF_8));
        return "lead-" + lead + "-" + made;
    }
}
