package org.guanxi.shared.openapi;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an operation is for: its own sentence, or else what such a path is for with all objects (docs/rest.md). */
final class Summary {

    private static final Map<String, String> HABITS = Map.of(
            "GET", "List {objects}",
            "GET count", "Count {objects}",
            "GET groups", "Group {objects} by a field, with counts and sums",
            "POST", "Create {an object}",
            "GET {id}", "Read {an object}",
            "PUT {id}", "Change {an object}",
            "PATCH {id}", "Change some fields of {an object}",
            "DELETE {id}", "Delete {an object}");

    private Summary() {}

    /** @param own may name the objects of the path as {@code {objects}} and {@code {an object}} */
    static @Nullable String of(HttpMethod method, String path, @Nullable String own) {
        String[] parts = path.split("/", 4);
        if (parts.length < 3) {
            return own;
        }
        String objects = parts[2].replace('-', ' ');
        String habit = parts.length == 3 ? method.name() : method + " " + parts[3];
        String sentence = own == null && objects.endsWith("s") ? HABITS.get(habit) : own;
        return sentence == null
                ? null
                : sentence.replace("{objects}", objects).replace("{an object}", new Noun(objects).withArticle());
    }
}
