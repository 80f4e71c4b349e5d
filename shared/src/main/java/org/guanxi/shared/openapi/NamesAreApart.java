package org.guanxi.shared.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Two types of one name are one in the API's description, and callers are told to send the one as the other. */
class NamesAreApart implements ModelConverter {

    private final Map<String, Class<?>> types = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Class<?> described = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && described.isRecord() && nameOf(schema) instanceof String name) {
            Class<?> other = types.putIfAbsent(name, described);
            if (other != null && other != described) {
                throw new IllegalStateException("The API's description calls both %s and %s %s: name one by @Schema"
                        .formatted(other.getName(), described.getName(), name));
            }
        }
        return schema;
    }

    private static @Nullable String nameOf(Schema<?> schema) {
        String reference = schema.get$ref();
        return reference == null ? schema.getName() : reference.substring(reference.lastIndexOf('/') + 1);
    }
}
