package org.guanxi.shared.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

/**
 * The API's description tells the status of each answer and its headers. A POST whose handler returns a whole answer creates: 201,
 * with the address of what is new. What is only accepted says so by {@link ResponseStatus}. A whole answer with a record that has
 * a version carries it as ETag.
 */
class AnswersAreDescribed implements OperationCustomizer {

    private static final Set<String> MADE = Set.of("201", "202");
    private static final Set<String> SHOWN = Set.of("200", "201");

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        ApiResponses answers = operation.getResponses();
        if (creates(handler)) {
            ApiResponse made = answers.remove("200");
            answers.addApiResponse("201", made == null ? new ApiResponse() : made.description("Created"));
        }
        boolean tagged = isTagged(handler);
        answers.forEach((status, answer) -> addHeaders(status, answer, tagged));
        answers.addApiResponse("default", new ApiResponse().$ref("Problem"));
        return operation;
    }

    private static void addHeaders(String status, ApiResponse answer, boolean tagged) {
        if (MADE.contains(status)) {
            answer.addHeaderObject("Location", header("Its address"));
        }
        if (tagged && SHOWN.contains(status)) {
            answer.addHeaderObject("ETag", header("Its version, for `If-Match`"));
        }
    }

    private static boolean creates(HandlerMethod handler) {
        return handler.hasMethodAnnotation(PostMapping.class)
                && !handler.hasMethodAnnotation(ResponseStatus.class)
                && handler.getReturnType().getParameterType() == ResponseEntity.class;
    }

    private static boolean isTagged(HandlerMethod handler) {
        ResolvableType answer = ResolvableType.forMethodParameter(handler.getReturnType());
        Class<?> body = answer.getGeneric(0).resolve(Object.class);
        return answer.resolve() == ResponseEntity.class
                && Stream.concat(Stream.of(body), parts(body)).anyMatch(AnswersAreDescribed::isVersioned);
    }

    private static boolean isVersioned(Class<?> type) {
        return type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .anyMatch(part -> part.getName().equals("version"));
    }

    private static Stream<Class<?>> parts(Class<?> type) {
        return type.isRecord() ? Stream.of(type.getRecordComponents()).map(RecordComponent::getType) : Stream.empty();
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }
}
