package org.guanxi.shared.http.patch;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** The API's description shows what a {@link MergePatch} takes: the fields of the whole, none of them required. */
public class PatchesAreDescribed implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Stream.of(handler.getMethodParameters())
                .filter(parameter -> parameter.getParameterType() == MergePatch.class)
                .forEach(parameter -> operation.setRequestBody(body(MergePatchResolver.whole(parameter))));
        return operation;
    }

    private static RequestBody body(Class<?> whole) {
        Schema<?> part = ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(whole).resolveAsRef(false))
                .schema;
        part.setName(null);
        part.setRequired(null);
        part.setDescription("What is named changes, null empties, all else stays (RFC 7396)");
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType(MergePatch.TYPE, new MediaType().schema(part)));
    }
}
