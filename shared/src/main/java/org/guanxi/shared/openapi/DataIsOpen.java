package org.guanxi.shared.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What another service's event brings is an object of any fields, and not what our library's class for JSON is made of. */
class DataIsOpen implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Class<?> described = Json.mapper().constructType(type.getType()).getRawClass();
        if (JsonNode.class.isAssignableFrom(described)) {
            Schema<?> open = new JsonSchema().typesItem("object");
            open.setAdditionalProperties(true);
            return open;
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }
}
