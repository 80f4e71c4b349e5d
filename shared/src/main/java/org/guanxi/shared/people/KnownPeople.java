package org.guanxi.shared.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.guanxi.shared.feed.Patience;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.ObjectNode;

/** The copy of identity-service's people: who can be given a record. */
public class KnownPeople {

    private static final String UPSERT = """
        INSERT INTO known_person (id, active, sequence) VALUES (?, ?, ?)
        ON DUPLICATE KEY UPDATE
            active = IF(VALUES(sequence) > sequence, VALUES(active), active),
            sequence = GREATEST(sequence, VALUES(sequence))\
        """;

    private final JdbcTemplate jdbc;

    KnownPeople(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whoever has the record already may keep it. The caller is there, whatever the copy says: the token proves it.
     *
     * @param wanted who shall have the record
     * @param before who has it
     * @param field where the request says so
     * @throws UnknownOwner also where the copy lags behind, see {@link #awaiting}
     */
    public void require(@Nullable UUID wanted, @Nullable UUID before, String field) {
        if (wanted != null && !wanted.equals(before) && !canBeGiven(wanted)) {
            throw new UnknownOwner(wanted, "/" + field);
        }
    }

    /** Whether a record can be given to them now. */
    public boolean canBeGiven(UUID person) {
        return isCaller(person) || isActive(person).orElse(false);
    }

    /**
     * Waits for the news of somebody who has just come: see {@link Patience}.
     *
     * @param attempt one transaction that may find somebody unknown
     */
    public <T> T awaiting(Supplier<T> attempt) {
        return Patience.with(UnknownOwner.class, attempt, unknown -> isActive(unknown.person()));
    }

    /**
     * Refuses at once what will be done to many rows later and none of them can take. Who asks may not be known yet when it
     * is done, and nobody will ask then: they are noted.
     *
     * @throws UnknownOwner
     */
    public void requireIn(ObjectNode change, String field) {
        UUID person = id(change.path(field).asString(""));
        if (person == null || Patience.arrives(() -> isActive(person))) {
            return;
        }
        if (!isCaller(person)) {
            throw new UnknownOwner(person, "/change/" + field);
        }
        keep(List.of(new KnownPerson(person, true, 0)));
    }

    /** Old news changes nothing. */
    void keep(List<KnownPerson> people) {
        jdbc.batchUpdate(UPSERT, people, 500, (row, person) -> {
            row.setBytes(1, Ids.bytes(person.id()));
            row.setBoolean(2, person.active());
            row.setLong(3, person.sequence());
        });
    }

    /** @return nothing of somebody unknown */
    private Optional<Boolean> isActive(UUID person) {
        return jdbc
                .queryForList("SELECT active FROM known_person WHERE id = ?", Boolean.class, (Object) Ids.bytes(person))
                .stream()
                .findFirst();
    }

    private static boolean isCaller(UUID person) {
        return CurrentUser.current()
                .flatMap(CurrentUser::personId)
                .filter(person::equals)
                .isPresent();
    }

    /** @return null for what is no id: each row says so itself */
    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
