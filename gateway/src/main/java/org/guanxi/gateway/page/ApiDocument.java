package org.guanxi.gateway.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The descriptions of all services' APIs as one. Paths never meet, because the gateway routes by them; a schema that several
 * services name has to be the same in all.
 */
class ApiDocument {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PACKED = "classpath*:/static/docs/api/documents/*.json";

    private final ObjectNode whole = JSON.createObjectNode();

    private ApiDocument() {
        whole.putObject("info").put("title", "Guanxi").put("version", "1");
    }

    /** The committed descriptions are packed into the gateway, so that this needs no service to be up. */
    static ApiDocument packed() {
        ApiDocument document = new ApiDocument();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(PACKED)) {
                try (InputStream content = file.getInputStream()) {
                    document.add(JSON.readTree(content));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return document;
    }

    private void add(JsonNode service) {
        whole.set("openapi", service.path("openapi"));
        whole.set("security", service.path("security"));
        add(whole.withObjectProperty("paths"), service.path("paths"));
        ObjectNode components = whole.withObjectProperty("components");
        service.path("components")
                .propertyStream()
                .forEach(kind -> add(components.withObjectProperty(kind.getKey()), kind.getValue()));
    }

    private static void add(ObjectNode to, JsonNode parts) {
        parts.propertyStream().forEach(part -> {
            @Nullable JsonNode there = to.get(part.getKey());
            if (there != null && !there.equals(part.getValue())) {
                throw new IllegalStateException("Two services mean different things by " + part.getKey());
            }
            to.set(part.getKey(), part.getValue());
        });
    }

    String json() {
        return whole.toString();
    }
}
