package org.guanxi.shared.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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

    /** One line that begins with a verb and has no full stop, short enough to be read at a glance. */
    private static final String SUMMARY = "[A-Z][^\\n{}]{1,67}[^.\\s{}]";

    private OpenApiFile() {}

    /** Writes the file anew, and fails when that changed it: look at the difference and commit it. */
    public static void check(String service, TestClient client) {
        Path file = Path.of("..", "docs", "api", service + ".json");
        try {
            String before = Files.exists(file) ? Files.readString(file) : "";
            JsonNode served = client.get("", "/v3/api-docs").json();
            requireNames(served);
            String now = sorted(served) + "\n";
            Files.createDirectories(file.getParent());
            Files.writeString(file, now);
            Assertions.assertThat(now)
                    .as("docs/api/%s.json was written anew; commit it", service)
                    .isEqualTo(before);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Every operation has a sentence, for people, and a name of its own, for programs. */
    public static void requireNames(JsonNode description) {
        Map<String, String> summaries = new TreeMap<>();
        List<String> ids = new ArrayList<>();
        description
                .path("paths")
                .propertyStream()
                .forEach(path -> path.getValue().propertyStream().forEach(operation -> {
                    String call = operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                    summaries.put(call, operation.getValue().path("summary").asString(""));
                    ids.add(operation.getValue().path("operationId").asString(""));
                }));
        Assertions.assertThat(summaries)
                .isNotEmpty()
                .allSatisfy((call, summary) -> Assertions.assertThat(summary)
                        .as("The summary of %s, by @Operation", call)
                        .matches(SUMMARY));
        Assertions.assertThat(ids)
                .as("The operationIds")
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    private static String sorted(JsonNode document) {
        ObjectNode copy = (ObjectNode) document.deepCopy();
        copy.remove("servers");
        return JSON.writeValueAsString(JSON.treeToValue(copy, TreeMap.class));
    }
}
