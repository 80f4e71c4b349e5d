package org.guanxi.shared.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

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
