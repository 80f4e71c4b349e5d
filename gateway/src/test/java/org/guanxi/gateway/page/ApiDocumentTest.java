package org.guanxi.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guanxi.shared.testing.OpenApiFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiDocumentTest {

    private final JsonNode document =
            new JsonMapper().readTree(ApiDocument.packed().json());

    @Test
    void holdsTheResourcesOfEveryService() {
        assertThat(document.path("paths").propertyNames())
                .contains(
                        "/api/accounts/{id}",
                        "/api/orders/imports",
                        "/api/cases",
                        "/api/campaigns",
                        "/api/segments/{id}/members",
                        "/api/users");
    }

    @Test
    void namesEveryOperationOnce() {
        OpenApiFile.requireNames(document);
    }

    @Test
    void namesTheRightsAndTheRefusalsOfEveryOperation() {
        OpenApiFile.requireRights(document);
        OpenApiFile.requireRefusals(document);
        OpenApiFile.requireFields(document);
    }

    @Test
    void knowsEverySchemaThatItNames() {
        List<String> named = document.findValuesAsString("$ref");
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(document.at(name.substring(1)).isMissingNode())
                        .as(name)
                        .isFalse());
    }
}
