package org.guanxi.shared.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The committed description of a service's API, {@code docs/api/<service>.json}, held against what the service serves. */
public final class OpenApiFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private OpenApiFile() {}

    /** Writes the file anew, and fails when that changed it: look at the difference and commit it. */
    public static void check(String service, TestClient client) {
        Path file = Path.of("..", "docs", "api", service + ".json");
        try {
            String before = Files.exists(file) ? Files.readString(file) : "";
            String now = sorted(client.get("", "/v3/api-docs").json()) + "\n";
            Files.createDirectories(file.getParent());
            Files.writeString(file, now);
            Assertions.assertThat(now)
                    .as("docs/api/%s.json was written anew; commit it", service)
                    .isEqualTo(before);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String sorted(JsonNode document) {
        ObjectNode copy = (ObjectNode) document.deepCopy();
        copy.remove("servers");
        return JSON.writeValueAsString(JSON.treeToValue(copy, java.util.TreeMap.class));
    }
}
