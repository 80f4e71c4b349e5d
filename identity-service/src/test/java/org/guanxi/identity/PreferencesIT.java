package org.guanxi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class PreferencesIT {

    private static final String PATH = "/api/me/preferences";

    @Autowired
    private TestClient client;

    @Autowired
    private IdentityApi identity;

    @Autowired
    private JdbcClient jdbc;

    private String token;

    @BeforeEach
    void signIn() throws Exception {
        identity.browser();
        token = identity.personToken("marketer");
    }

    @Test
    void putsOneKeyBackAndLeavesTheOtherAsItIs() {
        Answer both = client.patch(
                token, PATH, """
            {"shortcuts": {"map": {"create": "y", "next": "w"}}}\
            """, "If-Match", client.get(token, PATH).header("ETag"));
        assertThat(both.json().at("/shortcuts/map")).hasSize(2);
        Answer one = client.patch(token, PATH, """
            {"shortcuts": {"map": {"next": "w"}}}\
            """, "If-Match", both.header("ETag"));
        assertThat(one.json().at("/shortcuts/map").toString()).isEqualTo("{\"next\":\"w\"}");
        assertThat(one.json().at("/shortcuts/enabled").asBoolean()).isTrue();
    }

    @Test
    void changesOnePreferenceAndLeavesTheOthers() {
        Answer before = client.get(token, PATH);
        assertThat(before.json().path("theme").asString()).isEqualTo("AUTO");
        Answer changed = client.patch(token, PATH, """
            {"density": "COMPACT", "shortcuts": {"map": {"list.search": "s"}}, "checklist": {"done": ["import"]}}\
            """, "If-Match", before.header("ETag"));
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        Answer after = client.get(token, PATH);
        assertThat(after.header("ETag")).isEqualTo(changed.header("ETag")).isNotEqualTo(before.header("ETag"));
        assertThat(after.json().path("density").asString()).isEqualTo("COMPACT");
        assertThat(after.json().path("shortcuts").path("enabled").asBoolean()).isTrue();
        assertThat(after.json()
                        .path("shortcuts")
                        .path("map")
                        .path("list.search")
                        .asString())
                .isEqualTo("s");
        assertThat(after.json().path("checklist").path("done").path(0).asString())
                .isEqualTo("import");
        assertThat(after.json().path("timeZone").asString()).isEqualTo("Asia/Shanghai");
    }

    @Test
    void keepsWhatThePersonMarkedInTheirOrder() {
        Answer before = client.get(token, PATH);
        Answer marked = client.patch(token, PATH, """
            {"favourites": [{"object": "deals", "id": "d1", "name": "Ten pumps"},
                            {"object": "accounts", "id": "a1", "name": "华北机械"}]}\
            """, "If-Match", before.header("ETag"));
        assertThat(marked.status()).as(marked.text()).isEqualTo(200);
        assertThat(client.patch(token, PATH, "{\"theme\": \"AUTO\"}", "If-Match", marked.header("ETag"))
                        .status())
                .isEqualTo(200);
        var kept = client.get(token, PATH).json().path("favourites");
        assertThat(kept.size()).isEqualTo(2);
        assertThat(kept.path(0).path("name").asString()).isEqualTo("Ten pumps");
        assertThat(kept.path(1).path("object").asString()).isEqualTo("accounts");
    }

    @Test
    void readsWhatWasKeptBeforeThereWereFavourites() throws Exception {
        String manager = identity.personToken("sales-manager");
        UUID id =
                UUID.fromString(client.get(manager, "/api/me").json().path("id").asString());
        jdbc.sql("REPLACE INTO preference (person_id, version, content, changed_at) VALUES (?, 3, ?, NOW(6))")
                .params(Ids.bytes(id), """
                    {"density": "ROOMY", "gainColour": "AUTO", "shortcuts": {"enabled": true, "map": {}},
                     "checklist": {"done": [], "dismissed": false}}\
                    """)
                .update();
        Answer kept = client.get(manager, PATH);
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        assertThat(kept.json().path("density").asString()).isEqualTo("ROOMY");
        assertThat(kept.json().path("favourites").isEmpty()).isTrue();
        assertThat(kept.json().path("quietHours").path("enabled").asBoolean()).isFalse();
    }

    @Test
    void keepsQuietHours() {
        Answer before = client.get(token, PATH);
        Answer kept = client.patch(token, PATH, """
            {"quietHours": {"enabled": true, "from": "20:30", "days": ["FRIDAY", "SATURDAY"]}}\
            """, "If-Match", before.header("ETag"));
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        assertThat(client.get(token, PATH).json().path("quietHours").toString())
                .isEqualTo(
                        "{\"enabled\":true,\"from\":\"20:30\",\"until\":\"07:00\",\"days\":[\"FRIDAY\",\"SATURDAY\"]}");
    }

    @Test
    void isTheSameLanguageThatTheProfileTells() throws Exception {
        String reader = identity.personToken("read-only");
        Answer before = client.get(reader, PATH);
        assertThat(client.patch(reader, PATH, "{\"language\": \"zh-CN\"}", "If-Match", before.header("ETag"))
                        .status())
                .isEqualTo(200);
        assertThat(client.get(reader, "/api/me").json().path("locale").asString())
                .isEqualTo("zh-CN");
    }

    @Test
    void letsTheFirstOfTwoScreensWin() {
        String seen = client.get(token, PATH).header("ETag");
        assertThat(client.patch(token, PATH, "{\"density\": \"ROOMY\"}", "If-Match", seen)
                        .status())
                .isEqualTo(200);
        assertThat(client.patch(token, PATH, "{\"gainColour\": \"RED\"}", "If-Match", seen)
                        .status())
                .isEqualTo(412);
        assertThat(client.get(token, PATH).json().path("gainColour").asString()).isNotEqualTo("RED");
    }

    @Test
    void refusesWhatItDoesNotKnowAndWhatIsTooMuch() {
        String seen = client.get(token, PATH).header("ETag");
        for (String wrong : new String[] {
            "{\"wallpaper\": \"cats\"}",
            "{\"density\": \"HUGE\"}",
            "{\"language\": \"tlh\"}",
            "{\"quietHours\": {\"from\": \"24:00\"}}",
            "{\"quietHours\": {\"days\": [\"SOMEDAY\"]}}",
            "{\"favourites\": [{\"object\": \"deals\", \"id\": \"../x\", \"name\": \"Ten pumps\"}]}",
            "{\"favourites\": [{\"object\": \"deals\", \"id\": \"d1\", \"name\": \" \"}]}",
            "{\"favourites\": [%s]}"
                    .formatted(String.join(
                            ",",
                            Collections.nCopies(
                                    51, "{\"object\": \"deals\", \"id\": \"d1\", \"name\": \"Ten pumps\"}"))),
            "{\"shortcuts\": {\"map\": {\"find\": \"%s\"}}}".formatted("x".repeat(41))
        }) {
            Answer refused = client.patch(token, PATH, wrong, "If-Match", seen);
            assertThat(refused.status()).as(wrong + refused.text()).isEqualTo(400);
        }
        assertThat(client.get(token, PATH).header("ETag")).isEqualTo(seen);
    }
}
