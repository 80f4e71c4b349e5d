package org.guanxi.shared.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class OpenApiFileTest {

    @Test
    void takesOperationsThatAreNamed() {
        assertThatCode(() -> require("listDeals", "List deals", "createDeal", "Open a deal"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAnOperationWithoutSummary() {
        assertRefused("");
    }

    @Test
    void refusesAStoryInsteadOfASummary() {
        assertRefused("Open a deal.");
        assertRefused("open a deal");
        assertRefused("Open a deal\nin a pipeline");
        assertRefused("Open {an object}");
        assertRefused("Open a deal in the pipeline that is named, or in the usual one if none is");
    }

    @Test
    void refusesTwoOperationsOfOneName() {
        assertThatThrownBy(() -> require("list", "List deals", "list", "Open a deal"))
                .hasMessageContaining("operationIds");
    }

    @Test
    void refusesAnOperationThatNamesNoRight() {
        ObjectNode description = new JsonMapper().createObjectNode();
        description
                .putObject("components")
                .putObject("securitySchemes")
                .putObject("partner")
                .putObject("flows")
                .putObject("clientCredentials")
                .putObject("scopes")
                .put("deals:read", "");
        ArrayNode ways = description
                .putObject("paths")
                .putObject("/api/deals")
                .putObject("get")
                .putArray("security");
        assertThatThrownBy(() -> OpenApiFile.requireRights(description)).hasMessageContaining("GET /api/deals");
        ways.addObject().putArray("session").add("deals:read");
        assertThatCode(() -> OpenApiFile.requireRights(description)).doesNotThrowAnyException();
        ways.addObject().putArray("partner").add("deals:own");
        assertThatThrownBy(() -> OpenApiFile.requireRights(description)).hasMessageContaining("an application");
    }

    @Test
    void refusesAListThatDoesNotNameItsFields() {
        ObjectNode description = new JsonMapper().createObjectNode();
        ObjectNode sort = description
                .putObject("paths")
                .putObject("/api/deals")
                .putObject("get")
                .putArray("parameters")
                .addObject()
                .put("name", "sort");
        assertThatThrownBy(() -> OpenApiFile.requireFields(description)).hasMessageContaining("sort of GET /api/deals");
        sort.put("description", "Some; fields: name");
        assertThatCode(() -> OpenApiFile.requireFields(description)).doesNotThrowAnyException();
    }

    @Test
    void refusesARefusalThatIsNoProblem() {
        ObjectNode description = new JsonMapper().createObjectNode();
        ObjectNode answers = description
                .putObject("paths")
                .putObject("/api/deals")
                .putObject("get")
                .putObject("responses");
        assertThatThrownBy(() -> OpenApiFile.requireRefusals(description)).hasMessageContaining("GET /api/deals");
        for (String status : new String[] {"429", "503", "default"}) {
            answers.putObject(status).put("$ref", "#/components/responses/Problem");
        }
        assertThatThrownBy(() -> OpenApiFile.requireRefusals(description)).hasMessageContaining("A refusal of");
        description
                .putObject("components")
                .putObject("responses")
                .putObject("Problem")
                .putObject("content")
                .putObject("application/problem+json");
        assertThatCode(() -> OpenApiFile.requireRefusals(description)).doesNotThrowAnyException();
    }

    private static void assertRefused(String summary) {
        assertThatThrownBy(() -> require("listDeals", "List deals", "createDeal", summary))
                .hasMessageContaining("The summary of POST /api/deals");
    }

    private static void require(String getId, String getSummary, String postId, String postSummary) {
        var description = new JsonMapper().createObjectNode();
        var deals = description.putObject("paths").putObject("/api/deals");
        deals.putObject("get").put("operationId", getId).put("summary", getSummary);
        deals.putObject("post").put("operationId", postId).put("summary", postSummary);
        OpenApiFile.requireNames(description);
    }
}
