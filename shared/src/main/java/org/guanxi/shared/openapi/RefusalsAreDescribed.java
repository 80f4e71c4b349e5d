package org.guanxi.shared.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** The API's description tells how an operation can be refused: by what it takes. Every refusal is a problem. */
class RefusalsAreDescribed implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";
    private static final Set<HttpMethod> WRITING =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private record Refusal(
            int status,
            String name,
            String description,
            @Nullable String header) {}

    private static final List<Refusal> REFUSALS = List.of(
            new Refusal(400, "BadRequest", "It cannot be read: `errors` says where", null),
            new Refusal(401, "Unauthorized", "Nobody is signed in, or the token is none", "WWW-Authenticate"),
            new Refusal(403, "Forbidden", "The right is missing", null),
            new Refusal(404, "NotFound", "There is no such thing", null),
            new Refusal(409, "Conflict", "The present state refuses it; `otherId` is what is in the way", null),
            new Refusal(412, "PreconditionFailed", "Somebody was faster: `currentVersion`", null),
            new Refusal(422, "Unprocessable", "It is understood and makes no sense, or its key was another's", null),
            new Refusal(428, "PreconditionRequired", "`If-Match` is missing", null),
            new Refusal(429, "TooManyRequests", "More than the allowance", "Retry-After"),
            new Refusal(503, "Unavailable", "Not now; a write may have taken effect", "Retry-After"));

    @Override
    public void customise(OpenAPI description) {
        Components components = description.getComponents();
        components.addSchemas(PROBLEM, problem()).addResponses(PROBLEM, answer("Any other refusal, see `code`", null));
        REFUSALS.forEach(each -> components.addResponses(each.name(), answer(each.description(), each.header())));
        description
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> REFUSALS.stream()
                                .filter(each -> canBe(each.status(), method, path, operation))
                                .forEach(each -> operation
                                        .getResponses()
                                        .addApiResponse(
                                                String.valueOf(each.status()), new ApiResponse().$ref(each.name())))));
    }

    private static boolean canBe(int status, HttpMethod method, String path, Operation operation) {
        boolean body = operation.getRequestBody() != null;
        return switch (status) {
            case 400 -> body || parameters(operation).findAny().isPresent();
            case 404 -> path.contains("{");
            case 409 -> WRITING.contains(method);
            case 412, 428 -> takes(operation, "If-Match");
            case 422 -> body || takes(operation, "Idempotency-Key");
            default -> true;
        };
    }

    private static boolean takes(Operation operation, String header) {
        return parameters(operation).anyMatch(parameter -> header.equals(parameter.getName()));
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return Stream.ofNullable(operation.getParameters()).flatMap(List::stream);
    }

    private static ApiResponse answer(String description, @Nullable String header) {
        MediaType body = new MediaType().schema(new Schema<>().$ref(PROBLEM));
        ApiResponse answer = new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", body));
        if (header != null) {
            answer.addHeaderObject(header, new Header().schema(new StringSchema()));
        }
        return answer;
    }

    private static Schema<?> problem() {
        Schema<?> flaw = new ObjectSchema()
                .addProperty("pointer", text("JSON pointer into the body, or the name of a parameter"))
                .addProperty("message", text("What is wrong there"));
        return new ObjectSchema()
                .description("What went wrong, in the caller's language (RFC 9457)")
                .addProperty("type", text("/problems/ and the code"))
                .addProperty("title", text("The same for every problem of this type"))
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", text("About this one"))
                .addProperty("instance", text("The path that was asked for"))
                .addProperty("code", text("For programs: docs/problems.md lists them"))
                .addProperty("traceId", text("Quote it when you ask for help"))
                .addProperty("otherId", text("The record that is in the way"))
                .addProperty("currentVersion", new IntegerSchema().format("int64"))
                .addProperty(
                        "allowed",
                        new ArraySchema().items(new StringSchema()).description("The states that could follow"))
                .addProperty("errors", new ArraySchema().items(flaw));
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }
}
