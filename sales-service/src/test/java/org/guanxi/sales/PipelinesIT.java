package org.guanxi.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.sales.SalesApi.MANAGER;
import static org.guanxi.sales.SalesApi.REP;

import java.util.UUID;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@SalesTest
class PipelinesIT {

    @Autowired
    TestClient client;

    @Autowired
    SalesApi sales;

    @Test
    void keepsAStageThatDealsAreIn() {
        JsonNode made = client.post(
                        MANAGER,
                        "/api/pipelines",
                        "{\"name\":\"" + UUID.randomUUID()
                                + "\",\"stages\":[{\"name\":\"A\",\"probability\":1},{\"name\":\"B\",\"probability\":2}]}")
                .json();
        String path = "/api/pipelines/" + made.get("id").asString();
        UUID account = sales.knownAccount(SalesApi.anySource(), "A");
        String deal = "{\"accountId\":\"%s\",\"name\":\"x\",\"pipelineId\":\"%s\"}"
                .formatted(account, made.get("id").asString());
        assertThat(client.post(REP, "/api/deals", deal).json().get("stage").asString())
                .isEqualTo("A");
        String kept = made.at("/stages/1/id").asString();
        String without = "{\"name\":\"" + UUID.randomUUID() + "\",\"stages\":[{\"id\":\"" + kept
                + "\",\"name\":\"B\",\"probability\":2}]}";
        Answer refused = client.put(MANAGER, path, without, "If-Match", "\"0\"");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("code").asString()).isEqualTo("stage-in-use");
        assertThat(client.put(REP, path, without, "If-Match", "\"0\"").status()).isEqualTo(403);
        String swapped = "{\"name\":\"" + UUID.randomUUID() + "\",\"stages\":[{\"id\":\"" + kept
                + "\",\"name\":\"B\",\"probability\":2},{\"id\":\""
                + made.at("/stages/0/id").asString() + "\",\"name\":\"A new\",\"probability\":3}]}";
        Answer changed = client.put(MANAGER, path, swapped, "If-Match", "\"0\"");
        assertThat(changed.json().at("/stages/1/name").asString()).isEqualTo("A new");
    }

    @Test
    void takesNoStageOfAnotherPipeline() {
        String stage = "{\"name\":\"" + UUID.randomUUID() + "\",\"stages\":[{%s\"name\":\"A\",\"probability\":1}]}";
        JsonNode one =
                client.post(MANAGER, "/api/pipelines", stage.formatted("")).json();
        String taken = "\"id\":\"" + one.at("/stages/0/id").asString() + "\",";

        Answer copied = client.post(
                MANAGER,
                "/api/pipelines",
                stage.replaceFirst("\"name\":\"[^\"]+\"", "\"name\":\"Copy\"").formatted(taken));

        assertThat(copied.status()).as(copied.text()).isEqualTo(422);
        assertThat(copied.json().get("code").asString()).isEqualTo("stage-not-in-pipeline");
    }

    @Test
    void saysWhichPipelineHasTheName() {
        String wanted = "{\"name\":\"" + UUID.randomUUID() + "\",\"stages\":[{\"name\":\"A\",\"probability\":1}]}";
        Answer first = client.post(MANAGER, "/api/pipelines", wanted);
        assertTaken(client.post(MANAGER, "/api/pipelines", wanted), first);

        String other = wanted.replaceFirst("\"name\":\"[^\"]+\"", "\"name\":\"" + UUID.randomUUID() + "\"");
        String path = client.post(MANAGER, "/api/pipelines", other).header("Location");
        assertTaken(client.put(MANAGER, path, wanted, "If-Match", "\"0\""), first);
        assertThat(client.put(MANAGER, path, other, "If-Match", "\"0\"").status())
                .isEqualTo(200);
    }

    private static void assertTaken(Answer refused, Answer other) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(refused.json().get("code").asString()).isEqualTo("pipeline-exists");
        assertThat(refused.json().path("otherId")).isEqualTo(other.json().get("id"));
    }
}
