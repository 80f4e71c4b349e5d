package org.guanxi.shared.http.patch;

import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanxi.shared.problem.InvalidBody;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Some of a record's fields, as RFC 7396 writes them: what is named changes, null empties, all else stays. What has names
 * that are not ours, as a rule, is one value: it is replaced and not mixed with what was there. A controller's method takes
 * it as a parameter and goes on as if the caller had sent the whole.
 *
 * @param <T> the whole, as a PUT takes it
 */
public final class MergePatch<T extends Record> {

    public static final String TYPE = "application/merge-patch+json";

    /** Names of fields that a body takes from what is there: that was sound when it came. */
    public static final String KEPT = "kept";

    private final ObjectNode patch;
    private final Class<T> whole;
    private final JsonMapper json;
    private final Validator validator;

    MergePatch(ObjectNode patch, Class<T> whole, JsonMapper json, Validator validator) {
        this.patch = patch;
        this.whole = whole;
        this.json = json;
        this.validator = validator;
    }

    /**
     * @param present the record as a GET shows it; its fields have the names that a PUT uses
     * @throws InvalidBody when the patch names what cannot be changed, or its result is not sound
     */
    public T onto(Record present) {
        JsonNode shown = json.valueToTree(present);
        ObjectNode target = json.createObjectNode();
        for (var component : whole.getRecordComponents()) {
            if (shown.has(component.getName())) {
                target.set(component.getName(), shown.get(component.getName()));
            }
        }
        Set<String> kept = target.propertyNames().stream()
                .filter(field -> !patch.has(field))
                .collect(Collectors.toSet());
        return sound(read(merge(whole, target, patch), kept), kept);
    }

    private T read(JsonNode merged, Set<String> kept) {
        try {
            return json.readerFor(whole).withAttribute(KEPT, kept).readValue(merged);
        } catch (JacksonException wrong) {
            throw InvalidBody.of(wrong);
        }
    }

    /** What is kept may come from before a rule, and does not stand in the way of a change elsewhere. */
    private T sound(T merged, Set<String> kept) {
        var wrong = validator.validate(merged).stream()
                .filter(each ->
                        !kept.contains(each.getPropertyPath().iterator().next().getName()))
                .collect(Collectors.toSet());
        if (!wrong.isEmpty()) {
            throw InvalidBody.of(wrong);
        }
        return merged;
    }

    private static JsonNode merge(Class<?> type, JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes) || Map.class.isAssignableFrom(type)) {
            return patch;
        }
        ObjectNode merged = target instanceof ObjectNode object ? object : changes.objectNode();
        changes.properties().forEach(change -> merge(type, merged, change.getKey(), change.getValue()));
        return merged;
    }

    private static void merge(Class<?> type, ObjectNode into, String field, JsonNode value) {
        if (value.isNull()) {
            into.remove(field);
        } else {
            into.set(field, merge(typeOf(type, field), into.path(field), value));
        }
    }

    private static Class<?> typeOf(Class<?> whole, String field) {
        return Stream.ofNullable(whole.getRecordComponents())
                .flatMap(Arrays::stream)
                .filter(component -> component.getName().equals(field))
                .<Class<?>>map(RecordComponent::getType)
                .findFirst()
                .orElse(Object.class);
    }
}
