package org.guanxi.shared.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.junit.jupiter.api.Test;

class OperationsAreNamedTest {

    private final OperationsAreNamed names = new OperationsAreNamed();

    @Test
    void saysWhatAPathIsForWithAllObjects() {
        assertThat(summary(HttpMethod.GET, "/api/accounts")).isEqualTo("List accounts");
        assertThat(summary(HttpMethod.GET, "/api/deals/count")).isEqualTo("Count deals");
        assertThat(summary(HttpMethod.GET, "/api/deals/groups"))
                .isEqualTo("Group deals by a field, with counts and sums");
        assertThat(summary(HttpMethod.POST, "/api/accounts")).isEqualTo("Create an account");
        assertThat(summary(HttpMethod.GET, "/api/users/{id}")).isEqualTo("Read a user");
        assertThat(summary(HttpMethod.PUT, "/api/deals/{id}")).isEqualTo("Change a deal");
        assertThat(summary(HttpMethod.PATCH, "/api/cases/{id}")).isEqualTo("Change some fields of a case");
        assertThat(summary(HttpMethod.DELETE, "/api/webhook-deliveries/{id}")).isEqualTo("Delete a webhook delivery");
    }

    @Test
    void leavesASentenceAsItIsButForTheObjects() {
        assertThat(summary(HttpMethod.POST, "/api/deals", "Open a deal")).isEqualTo("Open a deal");
        assertThat(summary(HttpMethod.GET, "/api/orders/imports", "List the imports of {objects}"))
                .isEqualTo("List the imports of orders");
        assertThat(summary(HttpMethod.GET, "/api/orders/imports/{id}", "Read the import of {an object}"))
                .isEqualTo("Read the import of an order");
    }

    @Test
    void hasNoSentenceForWhatIsDoneInOnePlace() {
        assertThat(summary(HttpMethod.PUT, "/api/deals/{id}/stage")).isNull();
        assertThat(summary(HttpMethod.GET, "/api/me")).isNull();
        assertThat(summary(HttpMethod.GET, "/sign-in")).isNull();
    }

    @Test
    void callsAnOperationByMethodAndPath() {
        assertThat(id(HttpMethod.GET, "/api/accounts/{id}")).isEqualTo("getAccount");
        assertThat(id(HttpMethod.GET, "/api/accounts/count")).isEqualTo("getAccountsCount");
        assertThat(id(HttpMethod.POST, "/api/accounts")).isEqualTo("createAccount");
        assertThat(id(HttpMethod.PUT, "/api/deals/{id}/stage")).isEqualTo("putDealStage");
        assertThat(id(HttpMethod.PATCH, "/api/me/preferences")).isEqualTo("patchMePreferences");
        assertThat(id(HttpMethod.GET, "/api/orders/imports/{id}/refused.csv")).isEqualTo("getOrdersImportRefusedCsv");
        assertThat(id(HttpMethod.GET, "/api/models/customer-value")).isEqualTo("getModelsCustomerValue");
        assertThat(id(HttpMethod.PUT, "/api/notifications/read")).isEqualTo("putNotificationsRead");
        assertThat(id(HttpMethod.PUT, "/api/notifications/{id}/read")).isEqualTo("putNotificationRead");
    }

    @Test
    void callsItAListWhenItAnswersMany() {
        assertThat(id(HttpMethod.GET, "/api/accounts", new Schema<>().$ref("PageAccountSummary")))
                .isEqualTo("listAccounts");
        assertThat(id(HttpMethod.GET, "/api/cases/states", new ArraySchema().items(new Schema<>())))
                .isEqualTo("listCasesStates");
    }

    private String summary(HttpMethod method, String path) {
        return summary(method, path, null);
    }

    private String summary(HttpMethod method, String path, String own) {
        return named(method, path, new Operation().summary(own).responses(new ApiResponses()))
                .getSummary();
    }

    private String id(HttpMethod method, String path) {
        return named(method, path, new Operation().responses(new ApiResponses()))
                .getOperationId();
    }

    private String id(HttpMethod method, String path, Schema<?> answer) {
        Content content = new Content().addMediaType("application/json", new MediaType().schema(answer));
        ApiResponses answers = new ApiResponses().addApiResponse("200", new ApiResponse().content(content));
        return named(method, path, new Operation().responses(answers)).getOperationId();
    }

    private Operation named(HttpMethod method, String path, Operation operation) {
        PathItem item = new PathItem();
        item.operation(method, operation);
        names.customise(new OpenAPI().paths(new Paths().addPathItem(path, item)));
        return operation;
    }
}
