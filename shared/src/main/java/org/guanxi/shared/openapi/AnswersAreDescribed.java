package org.guanxi.shared.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

/**
 * The API's description tells the status of each answer, and that every refusal is a problem. A POST whose handler returns a
 * whole answer creates: 201, with the address of what is new. What is only accepted says so by {@link ResponseStatus}.
 */
class AnswersAreDescribed implements OperationCustomizer, OpenApiCustomizer {

    private static final String PROBLEM = "Problem";
    private static final Set<String> MADE = Set.of("201", "202");

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        ApiResponses answers = operation.getResponses();
        if (creates(handler)) {
            ApiResponse made = answers.remove("200");
            answers.addApiResponse("201", made == null ? new ApiResponse() : made.description("Created"));
        }
        answers.forEach((status, answer) -> {
            if (MADE.contains(status)) {
                answer.addHeaderObject(
                        "Location", new Header().description("Its address").schema(new StringSchema()));
            }
        });
        answers.addApiResponse("default", new ApiResponse().$ref(PROBLEM));
        return operation;
    }

    private static boolean creates(HandlerMethod handler) {
        return handler.hasMethodAnnotation(PostMapping.class)
                && !handler.hasMethodAnnotation(ResponseStatus.class)
                && handler.getReturnType().getParameterType() == ResponseEntity.class;
    }

    @Override
    public void customise(OpenAPI description) {
        description.getComponents().addSchemas(PROBLEM, problem()).addResponses(PROBLEM, refusal());
    }

    private static ApiResponse refusal() {
        MediaType body = new MediaType().schema(new Schema<>().$ref(PROBLEM));
        return new ApiResponse()
                .description("What went wrong, in the caller's language (RFC 9457)")
                .content(new Content().addMediaType("application/problem+json", body));
    }

    private static Schema<?> problem() {
        Schema<?> flaw = new ObjectSchema()
                .addProperty("pointer", text("JSON pointer into the body, or the name of a parameter"))
                .addProperty("message", text("What is wrong there"));
        return new ObjectSchema()
                .addProperty("type", text("/problems/ and the code"))
                .addProperty("title", text("The same for every problem of this type"))
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", text("About this one"))
                .addProperty("code", text("For programs: docs/problems.md lists them"))
                .addProperty("traceId", text("Quote it when you ask for help"))
                .addProperty("errors", new ArraySchema().items(flaw));
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }
}
