package org.guanxi.shared.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.testing.RealServices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class KnownPeopleDbTest {

    private static HikariDataSource database;

    private final KnownPeople people = new KnownPeople(new JdbcTemplate(database));
    private final UUID person = Ids.next();

    @BeforeAll
    static void openServer() {
        database = RealServices.database("known_people", "classpath:db/people");
    }

    @AfterEach
    void nobodyAsks() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void givesNothingToSomebodyUnknown() {
        assertThatExceptionOfType(UnknownOwner.class)
                .isThrownBy(() -> people.require(person, null, "ownerId"))
                .satisfies(refused ->
                        assertThat(refused.fields().getFirst().pointer()).isEqualTo("/ownerId"));
    }

    @Test
    void givesToWhoIsThereAndTakesNobodyForNobody() {
        people.keep(List.of(new KnownPerson(person, true, 1)));
        assertThatCode(() -> people.require(person, null, "ownerId")).doesNotThrowAnyException();
        assertThatCode(() -> people.require(null, person, "ownerId")).doesNotThrowAnyException();
    }

    @Test
    void leavesWithWhoHasLeftWhatTheyHaveAndGivesThemNothingMore() {
        people.keep(List.of(new KnownPerson(person, true, 1), new KnownPerson(person, false, 2)));
        assertThatCode(() -> people.require(person, person, "ownerId")).doesNotThrowAnyException();
        assertRefused(person);
    }

    @Test
    void repeatedAndOldNewsChangeNothing() {
        people.keep(List.of(new KnownPerson(person, false, 7)));
        people.keep(List.of(new KnownPerson(person, true, 5), new KnownPerson(person, true, 7)));
        assertRefused(person);
        people.keep(List.of(new KnownPerson(person, true, 8)));
        assertThatCode(() -> people.require(person, null, "ownerId")).doesNotThrowAnyException();
    }

    @Test
    void takesTheCallersWordForItself() {
        ask(person, List.of("sales-rep"));
        assertThatCode(() -> people.require(person, null, "ownerId")).doesNotThrowAnyException();
        assertRefused(Ids.next());
        ask(person, List.of());
        assertThatCode(() -> people.require(person, null, "ownerId")).doesNotThrowAnyException();
        ask(person, null);
        assertRefused(person);
    }

    @Test
    void waitsForSomebodyWhoHasJustCome() {
        CompletableFuture.delayedExecutor(400, TimeUnit.MILLISECONDS)
                .execute(() -> people.keep(List.of(new KnownPerson(person, true, 1))));
        assertThat(people.awaiting(() -> {
                    people.require(person, null, "ownerId");
                    return "given";
                }))
                .isEqualTo("given");
    }

    @Test
    void waitsForNobodyWhoHasLeft() {
        people.keep(List.of(new KnownPerson(person, false, 1)));
        Instant start = Instant.now();
        assertThatExceptionOfType(UnknownOwner.class)
                .isThrownBy(() -> people.awaiting(() -> {
                    people.require(person, null, "ownerId");
                    return "given";
                }));
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void refusesAChangeOfManyRowsAtOnce() {
        assertThatExceptionOfType(UnknownOwner.class)
                .isThrownBy(() -> people.requireIn(change(person), "ownerId"))
                .satisfies(refused ->
                        assertThat(refused.fields().getFirst().pointer()).isEqualTo("/change/ownerId"));
        ObjectNode other = new JsonMapper().valueToTree(Map.of("ownerId", "nobody", "phone", "1"));
        assertThatCode(() -> people.requireIn(other, "ownerId")).doesNotThrowAnyException();
        assertThatCode(() -> people.requireIn(other, "assigneeId")).doesNotThrowAnyException();
    }

    @Test
    void notesTheCallerForWhatIsDoneWhenNobodyAsksAnyMore() {
        ask(person, List.of("sales-rep"));
        people.requireIn(change(person), "ownerId");
        SecurityContextHolder.clearContext();
        assertThatCode(() -> people.require(person, null, "ownerId")).doesNotThrowAnyException();
        people.keep(List.of(new KnownPerson(person, false, 1)));
        assertRefused(person);
    }

    private void assertRefused(UUID wanted) {
        assertThatExceptionOfType(UnknownOwner.class).isThrownBy(() -> people.require(wanted, null, "ownerId"));
    }

    private static ObjectNode change(UUID owner) {
        return new JsonMapper().valueToTree(Map.of("ownerId", owner.toString()));
    }

    /** @param roles nothing for an application */
    private static void ask(UUID caller, @Nullable List<String> roles) {
        Jwt.Builder token = Jwt.withTokenValue("token").header("alg", "none").subject(caller.toString());
        if (roles != null) {
            token.claim("roles", roles);
        }
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token.build()));
    }
}
