package org.guanxi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@IdentityTest
class NotificationGroupsIT {

    private static final String PATH = "/api/notifications";
    private static final String GROUPS = PATH + "/groups?zone=Asia/Shanghai";
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Autowired
    private TestClient client;

    @Autowired
    private IdentityApi identity;

    @Autowired
    private Topic topic;

    @Autowired
    private JdbcTemplate jdbc;

    private String token;
    private UUID person;
    private final LocalDate day = LocalDate.now(SHANGHAI).minusDays(3);

    @BeforeEach
    void signIn() throws Exception {
        identity.browser();
        token = identity.personToken("marketer");
        person = UUID.fromString(client.get(token, "/api/me").json().path("id").asString());
        jdbc.update("DELETE FROM notification WHERE person_id = ?", (Object) Ids.bytes(person));
    }

    @Test
    void areMadeByKindByDayOfTheZoneAndByWhetherTheyAreRead() {
        add("DEAL_ASSIGNED", at("23:30"), "Evening", false);
        add("DEAL_ASSIGNED", at("23:31"), "Late evening", false);
        add("DEAL_ASSIGNED", at("22:00"), "Read before", true);
        add("DEAL_ASSIGNED", at("00:30").plusSeconds(86_400), "Next morning", false);
        add("DEAL_WON", at("23:45"), "Contract", false);
        List<JsonNode> groups = groups(GROUPS);
        assertThat(groups)
                .extracting(NotificationGroupsIT::told)
                .containsExactly(
                        "DEAL_ASSIGNED " + day.plusDays(1) + " 1 unread",
                        "DEAL_WON " + day + " 1 unread",
                        "DEAL_ASSIGNED " + day + " 2 unread",
                        "DEAL_ASSIGNED " + day + " 1 read");
        assertThat(groups.get(2).path("newest"))
                .extracting(each -> each.path("words").path("name").asString())
                .containsExactly("Late evening", "Evening");
        assertThat(Instant.parse(groups.get(2).path("latest").asString())).isEqualTo(at("23:31"));
        assertThat(groups(PATH + "/groups?zone=UTC"))
                .extracting(NotificationGroupsIT::told)
                .startsWith("DEAL_ASSIGNED " + day + " 3 unread");
        assertThat(groups(GROUPS + "&unread=true")).hasSize(3);
    }

    @Test
    void countThousandsAndAreReadAsAWhole() {
        addMany(5_000);
        add("DEAL_WON", at("12:00"), "Contract", false);
        JsonNode group = groups(GROUPS).getFirst();
        assertThat(told(group)).isEqualTo("DEAL_ASSIGNED " + day + " 5000 unread");
        assertThat(group.path("newest").size()).isEqualTo(3);
        assertThat(listed(group, "readAt==\"\"").path("items").size()).isEqualTo(50);
        add("DEAL_ASSIGNED", at("20:00"), "While it was on the screen", false);
        Answer read = client.put(token, PATH + "/read", """
            {"kind": "DEAL_ASSIGNED", "since": "%s", "until": "%s"}\
            """.formatted(
                        group.path("first").asString(), group.path("latest").asString()));
        assertThat(read.status()).as(read.text()).isEqualTo(204);
        assertThat(unread()).isEqualTo(2);
        assertThat(groups(GROUPS))
                .extracting(NotificationGroupsIT::told)
                .containsExactly(
                        "DEAL_ASSIGNED " + day + " 1 unread",
                        "DEAL_ASSIGNED " + day + " 5000 read",
                        "DEAL_WON " + day + " 1 unread");
        assertThat(topic.readAll(Topics.NOTIFICATION))
                .anySatisfy(record -> assertThat(record.value()).contains(person.toString(), "\"count\":5000}"));
    }

    @Test
    void arePagedWithoutGapsAndRepeats() {
        for (int back = 0; back < 4; back++) {
            for (String kind : List.of("DEAL_ASSIGNED", "DEAL_WON", "CASE_ANSWERED")) {
                add(kind, at("10:00").minusSeconds(86_400L * back), "Same moment", false);
                add(kind, at("10:00").minusSeconds(86_400L * back), "Same moment", true);
                add(kind, at("09:00").minusSeconds(86_400L * back), "An hour before", back % 2 == 0);
            }
        }
        List<String> all =
                groups(GROUPS).stream().map(NotificationGroupsIT::told).toList();
        List<String> paged = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = client.get(token, GROUPS + "&limit=5" + after).json();
            page.path("items").forEach(group -> paged.add(told(group)));
            after = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asString();
        } while (!after.isEmpty());
        assertThat(paged).isEqualTo(all).hasSize(24);
        assertThat(new HashSet<>(paged)).hasSize(24);
    }

    @Test
    void areThoseOfTheProfilesDaysWhenNoZoneIsKnown() {
        add("DEAL_ASSIGNED", at("23:30"), "Evening", false);
        add("DEAL_ASSIGNED", at("00:30").plusSeconds(86_400), "Next morning", false);
        List<JsonNode> own = groups(GROUPS);
        assertThat(own).hasSize(2);
        assertThat(groups(PATH + "/groups")).isEqualTo(own);
        assertThat(groups(PATH + "/groups?zone=Mars/Olympus")).isEqualTo(own);
    }

    @Test
    void refuseACursorThatIsNone() {
        assertThat(client.get(token, GROUPS + "&after=x").status()).isEqualTo(400);
        assertThat(client.get(token, GROUPS + "&after=bm93IERFQUxfV09OIHRydWU").status())
                .isEqualTo(400);
    }

    @Test
    void sayOnceThatANotificationWasRead() {
        UUID id = add("DEAL_WON", at("12:00"), "Contract", false);
        assertThat(client.put(token, PATH + "/" + id + "/read", "").status()).isEqualTo(204);
        assertThat(client.put(token, PATH + "/" + id + "/read", "").status()).isEqualTo(204);
        assertThat(unread()).isZero();
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM notification WHERE id = ? AND read_at IS NOT NULL",
                        Integer.class,
                        (Object) Ids.bytes(id)))
                .isOne();
        assertThat(topic.readAll(Topics.NOTIFICATION))
                .filteredOn(record -> record.key().equals(person.toString()))
                .filteredOn(record -> record.value().contains("\"count\":1}"))
                .hasSize(1);
    }

    private List<JsonNode> groups(String path) {
        Answer answer = client.get(token, path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        List<JsonNode> groups = new ArrayList<>();
        answer.json().path("items").forEach(groups::add);
        return groups;
    }

    private JsonNode listed(JsonNode group, String more) {
        String filter = "kind==%s;at>=%s;at<=%s;%s"
                .formatted(
                        group.path("kind").asString(),
                        group.path("first").asString(),
                        group.path("latest").asString(),
                        more);
        Answer answer = client.get(token, PATH + "?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static String told(JsonNode group) {
        return String.join(
                " ",
                group.path("kind").asString(),
                group.path("day").asString(),
                group.path("count").asString(),
                group.path("unread").asBoolean() ? "unread" : "read");
    }

    private long unread() {
        return client.get(token, PATH + "/count?unread=true")
                .json()
                .path("count")
                .asLong();
    }

    private Instant at(String time) {
        return LocalDateTime.parse(day + "T" + time).atZone(SHANGHAI).toInstant();
    }

    private UUID add(String kind, Instant at, String name, boolean read) {
        UUID id = Ids.next();
        jdbc.update(INSERT, row(id, kind, at, name, read));
        return id;
    }

    private void addMany(int count) {
        jdbc.batchUpdate(
                INSERT,
                IntStream.range(0, count)
                        .mapToObj(i ->
                                row(Ids.next(), "DEAL_ASSIGNED", at("15:00").plusMillis(i), "Deal " + i, false))
                        .toList());
    }

    private static final String INSERT = "INSERT INTO notification"
            + " (id, person_id, event_id, kind, object, object_id, words, actor, actor_name, at, read_at)"
            + " VALUES (?, ?, ?, ?, 'deals', ?, JSON_OBJECT('name', ?), NULL, '王建国', ?, ?)";

    private Object[] row(UUID id, String kind, Instant at, String name, boolean read) {
        LocalDateTime utc = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        byte[] object = Ids.bytes(UUID.randomUUID());
        return new Object[] {
            Ids.bytes(id), Ids.bytes(person), Ids.bytes(UUID.randomUUID()), kind, object, name, utc, read ? utc : null
        };
    }
}
