package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.customer.CustomerApi.PARTNER;
import static org.guanxi.customer.CustomerApi.account;
import static org.guanxi.customer.CustomerApi.id;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanxi.customer.timeline.Timeline;
import org.guanxi.customer.timeline.Timeline.NewEntry;
import org.guanxi.customer.timeline.TimelineKind;
import org.guanxi.shared.security.Role;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** An account with an entry of each kind. */
@ServiceTest
class TimelineRightsIT {

    private static final String[] ALL = names(TimelineKind.values());

    @Autowired
    TestClient client;

    @Autowired
    Timeline timeline;

    @Autowired
    TransactionTemplate transaction;

    private UUID account;

    @BeforeEach
    void tellOfEverything() {
        account = id(client.post(PARTNER, "/api/accounts", account("Everything")));
        List<NewEntry> entries =
                Stream.of(TimelineKind.values()).map(this::entry).toList();
        transaction.executeWithoutResult(status -> timeline.add(entries));
    }

    private NewEntry entry(TimelineKind kind) {
        Instant at = Instant.parse("2026-01-02T03:04:05Z");
        Map<String, String> data = Map.of("subject", "secret " + kind);
        return new NewEntry(account, UUID.randomUUID(), kind, "told", at, at, "elsewhere", UUID.randomUUID(), data);
    }

    @Test
    void showsNothingToWhoMayOnlyReadAccounts() {
        assertThat(shown("accounts:read", "")).isEmpty();
        assertThat(shown("accounts:read orders:write", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "INTERACTION, interactions",
        "LEAD, leads",
        "DEAL, deals",
        "ORDER, orders",
        "CASE, cases",
        "CAMPAIGN, campaigns",
        "SEGMENT, segments"
    })
    void showsAnEntryToWhoMayReadItsRecord(TimelineKind kind, String object) {
        String scopes = "accounts:read %s:read".formatted(object);
        assertThat(shown(scopes, "")).containsExactly(kind.name());
        assertThat(shown(scopes, "&filter=kind=in=(%s)".formatted(String.join(",", ALL))))
                .containsExactly(kind.name());
        assertThat(shown(scopes, "&filter=kind!=" + kind)).isEmpty();
        assertThat(shown("accounts:read", "&filter=kind==" + kind)).isEmpty();
        assertThat(kinds(client.get(Tokens.partner(scopes), timeline("?kind=" + String.join(",", ALL)))
                        .json()))
                .containsExactly(kind.name());
    }

    @Test
    void fillsPagesWithWhatIsShown() {
        String reader = Tokens.partner("accounts:read leads:read segments:read");
        JsonNode first = client.get(reader, timeline("?limit=1")).json();
        assertThat(kinds(first)).hasSize(1);
        String rest = timeline("?limit=1&after=" + first.get("next").asString());
        JsonNode second = client.get(reader, rest).json();
        assertThat(Stream.concat(kinds(first).stream(), kinds(second).stream()))
                .containsExactlyInAnyOrder("LEAD", "SEGMENT");
        assertThat(second.get("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void showsEverythingToPeopleWithTheRolesThatShip(Role role) {
        assertThat(kinds(client.get(Tokens.person(role), timeline("")).json())).containsExactlyInAnyOrder(ALL);
    }

    /** The kinds that both lists show, which have to be the same. */
    private List<String> shown(String scopes, String asked) {
        String reader = Tokens.partner(scopes);
        String mine = asked.isEmpty() ? "&filter=accountId==" + account : asked + ";accountId==" + account;
        List<String> one =
                kinds(client.get(reader, timeline("?limit=50" + asked)).json());
        List<String> all = kinds(
                client.get(reader, "/api/accounts/activity?limit=50" + mine).json());
        assertThat(all).isEqualTo(one);
        return one;
    }

    private String timeline(String query) {
        return "/api/accounts/" + account + "/timeline" + query;
    }

    private static List<String> kinds(JsonNode page) {
        return page.get("items").findValuesAsString("kind");
    }

    private static String[] names(TimelineKind... kinds) {
        return Arrays.stream(kinds).map(Enum::name).toArray(String[]::new);
    }
}
