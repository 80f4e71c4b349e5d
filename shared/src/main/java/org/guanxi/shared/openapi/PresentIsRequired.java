package org.guanxi.shared.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The API's description says of a record what its code says: a component without {@code @Nullable} is always there, one
 * with it may be left out or be null.
 */
class PresentIsRequired implements ModelConverter {

    private static final String NULL = "null";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        Class<?> described = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && described.isRecord()) {
            Schema<?> model = schema.get$ref() == null
                    ? schema
                    : context.getDefinedModels()
                            .get(schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1));
            if (model != null && model.getProperties() != null) {
                describe(described, model);
            }
        }
        return schema;
    }

    private static void describe(Class<?> described, Schema<?> model) {
        for (RecordComponent component : described.getRecordComponents()) {
            Schema<?> property = model.getProperties().get(component.getName());
            if (property == null) {
                continue;
            }
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean listed = model.getRequired() != null && model.getRequired().contains(component.getName());
            if (nullable) {
                model.getProperties().put(component.getName(), orNull(property));
            } else if (!listed) {
                model.addRequiredItem(component.getName());
            }
        }
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null) {
            return new JsonSchema().anyOf(List.of(property, new JsonSchema().typesItem(NULL)));
        }
        if (property.getTypes() != null && property.addType(NULL) && property.getEnum() != null) {
            property.addEnumItemObject(null);
        }
        return property;
    }
}
