package org.guanxi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class PreferencesIT {

    private static final String PATH = "/api/me/preferences";

    @Autowired
    private TestClient client;

    @Autowired
    private IdentityApi identity;

    private String token;

    @BeforeEach
    void signIn() throws Exception {
        identity.browser();
        token = identity.personToken("marketer");
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
            "{\"shortcuts\": {\"map\": {\"find\": \"%s\"}}}".formatted("x".repeat(41))
        }) {
            Answer refused = client.patch(token, PATH, wrong, "If-Match", seen);
            assertThat(refused.status()).as(wrong + refused.text()).isEqualTo(400);
        }
        assertThat(client.get(token, PATH).header("ETag")).isEqualTo(seen);
    }
}
