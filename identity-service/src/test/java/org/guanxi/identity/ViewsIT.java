package org.guanxi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class ViewsIT {

    @Autowired
    private TestClient client;

    @Autowired
    private IdentityApi identity;

    private String seller;
    private String analyst;
    private final String name = "view-" + UUID.randomUUID();

    @BeforeEach
    void signIn() throws Exception {
        identity.browser();
        seller = identity.personToken("sales-rep");
        analyst = identity.personToken("analyst");
    }

    @Test
    void keepsAViewAsItWasSaved() {
        Answer saved = save(seller, name, false, false);
        assertThat(saved.status()).as(saved.text()).isEqualTo(201);
        Answer read = client.get(seller, saved.header("Location"));
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
        assertThat(read.json().path("name").asString()).isEqualTo(name);
        assertThat(read.json().path("query").asString()).isEqualTo("filter=amount=gt=1000");
        assertThat(read.json().path("isDefault").isBoolean()).isTrue();
        assertThat(names(seller)).contains(name);
    }

    @Test
    void showsOthersOnlyWhatIsShared() {
        Answer mine = save(seller, name, false, false);
        Answer ours = save(seller, name + " for all", true, false);
        assertThat(names(analyst)).contains(name + " for all").doesNotContain(name);
        assertThat(client.get(analyst, mine.header("Location")).status()).isEqualTo(404);
        assertThat(client.get(analyst, ours.header("Location")).status()).isEqualTo(200);
    }

    @Test
    void letsOnlyItsOwnerOrAnAdminChangeAView() throws Exception {
        Answer ours = save(seller, name, true, false);
        String path = ours.header("Location");
        Answer refused = client.patch(analyst, path, "{\"name\": \"mine now\"}", "If-Match", ours.header("ETag"));
        assertThat(refused.status()).as(refused.text()).isEqualTo(403);
        assertThat(refused.json().path("code").asString()).isEqualTo("view-of-somebody-else");
        assertThat(client.delete(analyst, path, "If-Match", ours.header("ETag")).status())
                .isEqualTo(403);
        Answer renamed = client.patch(
                identity.personToken("admin"), path, "{\"shared\": false}", "If-Match", ours.header("ETag"));
        assertThat(renamed.status()).isEqualTo(200);
        assertThat(renamed.json().path("shared").asBoolean()).isFalse();
        assertThat(renamed.json().path("name").asString()).isEqualTo(name);
    }

    @Test
    void beginsAListWithOneViewAtTheMost() {
        Answer first = save(seller, name, true, true);
        Answer second = save(seller, name + " 2", false, true);
        assertThat(isDefault(seller, second)).isTrue();
        assertThat(isDefault(seller, first)).isFalse();
        client.put(seller, first.header("Location"), """
            {"name": "%s", "shared": true, "isDefault": true, "query": "", "position": 7}\
            """.formatted(name), "If-Match", first.header("ETag"));
        assertThat(isDefault(seller, first)).isTrue();
        assertThat(isDefault(seller, second)).isFalse();
        assertThat(isDefault(analyst, first)).isFalse();
    }

    @Test
    void letsAnybodyBeginWithASharedView() {
        Answer ours = save(seller, name, true, false);
        Answer chosen = client.put(analyst, ours.header("Location") + "/default", "{\"isDefault\": true}");
        assertThat(chosen.status()).as(chosen.text()).isEqualTo(200);
        assertThat(isDefault(analyst, ours)).isTrue();
        assertThat(isDefault(seller, ours)).isFalse();
    }

    @Test
    void refusesASecondViewOfTheSameName() {
        Answer first = save(seller, name, false, false);
        Answer second = save(seller, name, true, false);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().path("code").asString()).isEqualTo("view-exists");
        assertThat(second.json().path("otherId").asString())
                .isEqualTo(first.json().path("id").asString());
        assertThat(save(analyst, name, false, false).status()).isEqualTo(201);
    }

    @Test
    void deletesWhatItsOwnerHasSeen() {
        Answer saved = save(seller, name, false, true);
        String path = saved.header("Location");
        assertThat(client.delete(seller, path, "If-Match", "\"3\"").status()).isEqualTo(412);
        assertThat(client.delete(seller, path, "If-Match", saved.header("ETag")).status())
                .isEqualTo(204);
        assertThat(client.get(seller, path).status()).isEqualTo(404);
    }

    @Test
    void refusesListsThatThereAreNot() {
        Answer refused = client.post(seller, "/api/views", """
            {"object": "unicorns", "name": "All", "shared": false, "isDefault": false, "query": ""}\
            """);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("code").asString()).isEqualTo("unknown-object");
    }

    @Test
    void keepsNoViewsForApplications() throws Exception {
        Answer refused = client.post(identity.personToken("admin"), "/api/applications", """
            {"name": "Viewer", "contact": "ops@example.com", "scopes": ["views:read"]}\
            """);
        assertThat(refused.json().path("code").asString()).isEqualTo("unknown-scope");
        String partner =
                identity.partnerToken("demo-partner", "demo-partner-secret", "").value();
        assertThat(client.get(partner, "/api/views").status()).isEqualTo(403);
    }

    private Answer save(String token, String name, boolean shared, boolean isDefault) {
        return client.post(token, "/api/views", """
            {"object": "deals", "name": "%s", "shared": %s, "isDefault": %s, "query": "filter=amount=gt=1000"}\
            """.formatted(name, shared, isDefault));
    }

    private List<String> names(String token) {
        return StreamSupport.stream(
                        client.get(token, "/api/views?object=deals&limit=200")
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .map(view -> view.path("name").asString())
                .toList();
    }

    private boolean isDefault(String token, Answer saved) {
        return client.get(token, saved.header("Location"))
                .json()
                .path("isDefault")
                .asBoolean();
    }
}
