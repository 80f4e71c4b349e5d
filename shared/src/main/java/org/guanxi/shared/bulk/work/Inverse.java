package org.guanxi.shared.bulk.work;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The merge patch that takes another one back. */
final class Inverse {

    private Inverse() {}

    /** @param before the row as it was */
    static ObjectNode of(ObjectNode patch, JsonNode before) {
        ObjectNode inverse = patch.objectNode();
        patch.properties().forEach(change -> {
            JsonNode value = before.path(change.getKey());
            if (value.isMissingNode() || value.isNull()) {
                inverse.putNull(change.getKey());
            } else if (value instanceof ObjectNode && change.getValue() instanceof ObjectNode nested) {
                inverse.set(change.getKey(), of(nested, value));
            } else {
                inverse.set(change.getKey(), value);
            }
        });
        return inverse;
    }
}
