package org.guanxi.shared.openapi;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.List;
import java.util.Locale;
import org.springframework.util.StringUtils;

/**
 * What a program calls an operation: {@code listAccounts}, {@code getAccount}, {@code putDealStage}. It says the method and the
 * path and nothing else, so that it changes only when the call does.
 */
final class OperationId {

    private OperationId() {}

    static String of(HttpMethod method, String path, boolean answersMany) {
        List<String> parts = List.of(path.replaceFirst("^/(api/)?", "").split("/"));
        StringBuilder id = new StringBuilder(verb(method, answersMany));
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (!isVariable(part)) {
                boolean last = i == parts.size() - 1;
                boolean one = last ? method == HttpMethod.POST : isVariable(parts.get(i + 1));
                append(id, one ? new Noun(part).singular() : part);
            }
        }
        return id.toString();
    }

    private static String verb(HttpMethod method, boolean answersMany) {
        return switch (method) {
            case GET -> answersMany ? "list" : "get";
            case POST -> "create";
            default -> method.name().toLowerCase(Locale.ROOT);
        };
    }

    private static boolean isVariable(String part) {
        return part.startsWith("{");
    }

    /** {@code refused.csv} becomes {@code RefusedCsv}. */
    private static void append(StringBuilder id, String part) {
        for (String word : part.split("\\W")) {
            id.append(StringUtils.capitalize(word));
        }
    }
}
