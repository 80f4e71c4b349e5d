package org.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanxi.gateway.operations.OperationsRight;
import org.guanxi.shared.testing.OpenApiFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of what the gateway answers itself, {@code docs/api/gateway.json}. The gateway does not carry the library that
 * writes it: a test does, and takes what is the same for all services from one of theirs.
 */
class OpenApiIT extends GatewayTest {

    private static final Path DOCUMENTS = Path.of("..", "docs", "api");
    private static final List<String> FEATURES = List.of(
            "operations.lag",
            "operations.letter",
            "operations.part",
            "operations.settlement",
            "operations.watch",
            "session");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Test
    void isDescribedInTheDocs() throws Exception {
        Path file = DOCUMENTS.resolve("gateway.json");
        String before = Files.exists(file) ? Files.readString(file) : "";
        String now = described() + "\n";
        Files.writeString(file, now);
        assertThat(now).as("docs/api/gateway.json was written anew; commit it").isEqualTo(before);
    }

    private String described() throws Exception {
        try (Gateway gateway =
                Gateway.start(stage.mysql, services.port(), "springdoc.paths-to-match=/api/**,/session")) {
            ObjectNode document = (ObjectNode)
                    JSON.readTree(gateway.client().get("/v3/api-docs").body());
            JsonNode service = JSON.readTree(Files.readString(DOCUMENTS.resolve("identity-service.json")));
            document.remove(List.of("servers", "tags"));
            document.putObject("info").put("title", "Guanxi: gateway").put("version", "1");
            document.set("openapi", service.path("openapi"));
            document.remove("security");
            ObjectNode components = document.withObjectProperty("components");
            components.set("securitySchemes", service.at("/components/securitySchemes"));
            components.set("responses", service.at("/components/responses"));
            ObjectNode schemas = components.withObjectProperty("schemas");
            schemas.propertyStream()
                    .toList()
                    .forEach(schema -> require((ObjectNode) schema.getValue(), schema.getKey()));
            schemas.set("Problem", service.at("/components/schemas/Problem"));
            document.path("paths")
                    .propertyStream()
                    .forEach(path -> path.getValue()
                            .propertyStream()
                            .forEach(operation ->
                                    describe((ObjectNode) operation.getValue(), operation.getKey(), path.getKey())));
            OpenApiFile.requireNames(document);
            OpenApiFile.requireRights(document);
            OpenApiFile.requireRefusals(document);
            return JSON.writeValueAsString(JSON.treeToValue(document, TreeMap.class));
        }
    }

    private static void describe(ObjectNode operation, String method, String path) {
        String[] parts = path.split("/");
        operation.putArray("tags").add(parts[parts.length > 2 ? 2 : 1]);
        ObjectNode answers = operation.withObjectProperty("responses");
        refusals(operation, method, path)
                .forEach((status, name) -> answers.putObject(status).put("$ref", "#/components/responses/" + name));
        if (path.startsWith("/api/")) {
            ArrayNode ways = operation.putArray("security");
            for (String way : List.of("partner", "session")) {
                ArrayNode rights = ways.addObject().putArray(way);
                if (path.startsWith("/api/operations")) {
                    rights.add(OperationsRight.needed(method.toUpperCase(Locale.ROOT)));
                }
            }
        }
        if (path.equals("/api/live")) {
            answers.withObjectProperty("200")
                    .withObjectProperty("content")
                    .withObjectProperty("text/event-stream")
                    .withObjectProperty("schema")
                    .put("type", "string");
        }
    }

    private static Map<String, String> refusals(JsonNode operation, String method, String path) {
        Map<String, String> refusals =
                new TreeMap<>(Map.of("default", "Problem", "429", "TooManyRequests", "503", "Unavailable"));
        if (path.startsWith("/api/")) {
            refusals.putAll(Map.of("401", "Unauthorized", "403", "Forbidden"));
        }
        if (!operation.path("parameters").isEmpty() || operation.has("requestBody")) {
            refusals.put("400", "BadRequest");
        }
        if (path.contains("{")) {
            refusals.put("404", "NotFound");
        }
        if (!method.equals("get")) {
            refusals.put("409", "Conflict");
        }
        return refusals;
    }

    /** A component without {@code @Nullable} is always there, one with it may be null. */
    private static void require(ObjectNode schema, String name) {
        Map<Boolean, List<String>> parts = Stream.of(recordNamed(name).getRecordComponents())
                .sorted(Comparator.comparing(RecordComponent::getName))
                .collect(Collectors.partitioningBy(
                        part -> part.getAnnotatedType().isAnnotationPresent(Nullable.class),
                        Collectors.mapping(RecordComponent::getName, Collectors.toList())));
        ArrayNode required = schema.putArray("required");
        parts.getOrDefault(false, List.of()).forEach(required::add);
        ObjectNode properties = schema.withObjectProperty("properties");
        parts.getOrDefault(true, List.of()).forEach(part -> orNull(properties, part));
    }

    private static void orNull(ObjectNode properties, String part) {
        ObjectNode property = properties.withObjectProperty(part);
        if (property.has("$ref")) {
            ArrayNode either = JSON.createArrayNode().add(property);
            either.addObject().put("type", "null");
            properties.putObject(part).set("anyOf", either);
        } else {
            String type = property.path("type").asString();
            property.putArray("type").add(type).add("null");
        }
    }

    private static Class<?> recordNamed(String name) {
        return FEATURES.stream()
                .flatMap(feature -> Stream.of("", "PartView$", "SystemView$", "SessionView$")
                        .map(outer -> "org.guanxi.gateway." + feature + "." + outer + name))
                .flatMap(type -> {
                    try {
                        return Stream.of(Class.forName(type));
                    } catch (ClassNotFoundException elsewhere) {
                        return Stream.<Class<?>>empty();
                    }
                })
                .findFirst()
                .orElseThrow(() -> new AssertionError("No record " + name));
    }
}
