package org.guanxi.shared.bulk;

import java.util.Map;
import java.util.TreeSet;
import org.guanxi.shared.bulk.work.RowChanges;
import org.guanxi.shared.list.ListRequest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Refuses at once what no row could take. */
class WantedChanges {

    private final Map<String, RowChanges> changesOf;
    private final JsonMapper json;

    WantedChanges(Map<String, RowChanges> changesOf, JsonMapper json) {
        this.changesOf = changesOf;
        this.json = json;
    }

    ObjectNode patch(String object, WriteBulkChange wanted) {
        RowChanges changes = changesOf.get(object);
        if (changes == null) {
            throw new IllegalStateException("Nothing here changes " + object);
        }
        if (wanted.filter() != null) {
            changes.ids(new ListRequest(1, null, "id", wanted.filter()));
        }
        ObjectNode patch = json.valueToTree(wanted.change());
        requireChangeable(patch, changes);
        changes.requireSense(patch);
        return patch;
    }

    private static void requireChangeable(ObjectNode patch, RowChanges changes) {
        patch.propertyNames().stream()
                .filter(field -> !changes.fields().contains(field))
                .findFirst()
                .ifPresent(field -> {
                    throw new FieldNotChangeable(field, String.join(", ", new TreeSet<>(changes.fields())));
                });
    }
}
