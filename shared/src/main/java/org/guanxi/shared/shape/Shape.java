package org.guanxi.shared.shape;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one caller wants of each record.
 *
 * @param fields all, when empty
 */
record Shape(Set<String> fields, List<Expansion> expansions) {

    /** @throws UnknownField */
    static Shape of(@Nullable String fields, @Nullable String expand, Shown shown, Collection<Expansion> expansions) {
        Map<String, Expansion> there = expansions.stream()
                .filter(shown::refersTo)
                .collect(Collectors.toMap(Expansion::name, expansion -> expansion));
        List<Expansion> wanted =
                known("expand", expand, there.keySet()).stream().map(there::get).toList();
        Set<String> expanded = wanted.stream().map(Expansion::name).collect(Collectors.toSet());
        Set<String> named = known("fields", fields, union(shown.fields(), expanded));
        return new Shape(named.isEmpty() ? named : union(named, expanded), wanted);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Set<String> known(String parameter, @Nullable String names, Set<String> there) {
        if (names == null || names.isBlank()) {
            return Set.of();
        }
        Set<String> asked = Stream.of(names.split(",")).map(String::strip).collect(Collectors.toSet());
        for (String name : asked) {
            if (!there.contains(name)) {
                throw new UnknownField(
                        parameter, name, there.isEmpty() ? "–" : String.join(", ", new TreeSet<>(there)));
            }
        }
        return asked;
    }

    List<ObjectNode> apply(List<?> records, JsonMapper json) {
        List<ObjectNode> shaped = records.stream()
                .map(record -> json.<ObjectNode>valueToTree(record))
                .toList();
        expansions.forEach(expansion -> expand(shaped, expansion, json));
        if (!fields.isEmpty()) {
            shaped.forEach(each -> each.retain(fields));
        }
        return shaped;
    }

    private static void expand(List<ObjectNode> records, Expansion expansion, JsonMapper json) {
        String reference = expansion.name() + "Id";
        Set<UUID> ids = records.stream()
                .map(each -> each.path(reference))
                .filter(JsonNode::isString)
                .map(id -> UUID.fromString(id.asString()))
                .collect(Collectors.toSet());
        Map<UUID, ? extends Record> known = ids.isEmpty() ? Map.of() : expansion.of(ids);
        for (ObjectNode each : records) {
            String id = each.path(reference).asString("");
            each.set(expansion.name(), json.valueToTree(id.isEmpty() ? null : known.get(UUID.fromString(id))));
        }
    }
}
