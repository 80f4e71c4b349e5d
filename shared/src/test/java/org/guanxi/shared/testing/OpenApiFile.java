package org.guanxi.shared.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.assertj.core.api.Assertions;
import org.guanxi.shared.security.Role;
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

    private static final String FOR_EVERYBODY = "GET /session|GET /api/(live|system)|[A-Z]+ /api/me(/.*)?";
    private static final Set<String> LIST_PARAMETERS = Set.of("filter", "sort", "by", "sum");

    private OpenApiFile() {}

    /** Writes the file anew, and fails when that changed it: look at the difference and commit it. */
    public static void check(String service, TestClient client) {
        check(service, client, Tokens.person(Role.ADMIN));
    }

    /** @param token of somebody who may see every list */
    public static void check(String service, TestClient client, String token) {
        Path file = Path.of("..", "docs", "api", service + ".json");
        try {
            String before = Files.exists(file) ? Files.readString(file) : "";
            JsonNode served = client.get("", "/v3/api-docs").json();
            requireNames(served);
            requireRights(served);
            requireRefusals(served);
            requireFields(served);
            requireTrueFields(served, client, token);
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

    /** Every operation names its rights, but those that are for whoever is signed in, or for anybody. */
    public static void requireRights(JsonNode description) {
        JsonNode scopes = description.at("/components/securitySchemes/partner/flows/clientCredentials/scopes");
        Assertions.assertThat(scopes.size()).as("The scopes of applications").isPositive();
        each(description, (call, operation) -> {
            if (!call.matches(FOR_EVERYBODY)) {
                JsonNode ways = operation.path("security");
                Assertions.assertThat(ways.findValues("session"))
                        .as("What a person needs for %s", call)
                        .singleElement()
                        .satisfies(
                                rights -> Assertions.assertThat(rights.size()).isPositive());
                ways.findValues("partner")
                        .forEach(rights -> Assertions.assertThat(rights)
                                .as("What an application needs for %s", call)
                                .isNotEmpty()
                                .allMatch(right -> scopes.has(right.asString())));
            }
        });
    }

    /** Each refusal is a problem; what is made says where it is. */
    public static void requireRefusals(JsonNode description) {
        each(description, (call, operation) -> {
            JsonNode answers = operation.path("responses");
            Assertions.assertThat(answers.propertyNames())
                    .as("The answers of %s", call)
                    .contains("429", "503", "default");
            answers.propertyStream()
                    .filter(answer -> !answer.getKey().startsWith("2"))
                    .map(answer -> answer.getValue().path("$ref").asString("").substring(1))
                    .forEach(refusal -> Assertions.assertThat(
                                    description.at(refusal + "/content").propertyNames())
                            .as("A refusal of %s", call)
                            .containsExactly("application/problem+json"));
            boolean versioned =
                    operation.path("parameters").findValuesAsString("name").contains("If-Match");
            Assertions.assertThat(answers.has("412") && answers.has("428"))
                    .as("412 and 428 of %s", call)
                    .isEqualTo(versioned);
            if (answers.has("201")) {
                Assertions.assertThat(answers.at("/201/headers").propertyNames())
                        .as("The headers of %s", call)
                        .contains("Location");
            }
        });
    }

    /** What a list can be asked for is said where it is asked. */
    public static void requireFields(JsonNode description) {
        each(
                description,
                (call, operation) -> operation.path("parameters").forEach(parameter -> {
                    if (LIST_PARAMETERS.contains(parameter.path("name").asString())) {
                        Assertions.assertThat(parameter.path("description").asString(""))
                                .as(
                                        "%s of %s, by @ListedBy",
                                        parameter.path("name").asString(), call)
                                .contains("fields: ");
                    }
                }));
    }

    /** What is said of a list is what the list itself says when it is asked for something else. */
    private static void requireTrueFields(JsonNode description, TestClient client, String token) {
        each(
                description,
                (call, operation) -> operation.path("parameters").forEach(parameter -> {
                    String path = call.substring(call.indexOf(' ') + 1);
                    if (parameter.path("name").asString().equals("sort") && !path.contains("{")) {
                        JsonNode refused =
                                client.get(token, path + "?sort=nothing").json();
                        String told = parameter.path("description").asString().replaceFirst(".*fields: ", "");
                        Assertions.assertThat(refused.path("detail").asString())
                                .as(call)
                                .contains(told);
                    }
                }));
    }

    private static void each(JsonNode description, BiConsumer<String, JsonNode> check) {
        description
                .path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .forEach(operation -> check.accept(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation.getValue())));
    }

    private static String sorted(JsonNode document) {
        ObjectNode copy = (ObjectNode) document.deepCopy();
        copy.remove("servers");
        return JSON.writeValueAsString(JSON.treeToValue(copy, TreeMap.class));
    }
}
