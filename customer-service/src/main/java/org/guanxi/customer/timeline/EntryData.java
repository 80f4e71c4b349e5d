package org.guanxi.customer.timeline;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What an entry tells besides its kind, as it was kept. */
@Component
class EntryData {

    private final JsonMapper json;

    EntryData(JsonMapper json) {
        this.json = json;
    }

    String write(Object data) {
        return json.writeValueAsString(data);
    }

    /** The news of segments carries its reason as text; here it is what the reason of a member is. */
    JsonNode read(String text) {
        var data = json.readTree(text);
        if (data instanceof ObjectNode object
                && object.get("segmentId") != null
                && object.get("reason") instanceof StringNode reason) object.set("reason", reason(reason.asString()));
        return data;
    }

    private JsonNode reason(String text) {
        try {
            return json.readTree(text);
        } catch (JacksonException words) {
            return StringNode.valueOf(text);
        }
    }
}
