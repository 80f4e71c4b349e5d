package org.guanxi.shared.http;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** The API's description names the headers behind {@link IfMatch} and {@link IdempotencyKey}. */
class HeadersAreDescribed implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (takes(handler, IfMatch.class)) {
            operation.addParametersItem(header(
                    "If-Match", "The ETag of the record as you have seen it, so that nobody's change is lost", true));
        }
        if (takes(handler, IdempotencyKey.class)) {
            operation.addParametersItem(
                    header("Idempotency-Key", "Your name for this request: a repeat gets the first answer", false));
        }
        return operation;
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Stream.of(handler.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::equals);
    }

    private static HeaderParameter header(String name, String description, boolean required) {
        HeaderParameter header = new HeaderParameter();
        header.setName(name);
        header.setDescription(description);
        header.setRequired(required);
        header.setSchema(new StringSchema());
        return header;
    }
}
