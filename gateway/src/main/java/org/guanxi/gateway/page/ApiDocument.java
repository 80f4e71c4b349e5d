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

    private static final String ABOUT = """
            A partner's program signs in with its client id and secret: `POST /oauth2/token` with `grant_type=client_credentials`
            gives a bearer token. A person who is signed in here can try every call as themselves.
            Lists take `limit`, `after`, `sort` and `filter`; a change says by `If-Match` which version it has seen; a `POST` with an
            `Idempotency-Key` can be repeated. Every refusal is `application/problem+json` in the language of `Accept-Language`.

            合作伙伴的程序用客户端 ID 和密钥登录：`POST /oauth2/token`，`grant_type=client_credentials`，得到访问令牌；
            已登录的用户可以直接以本人身份试用每个接口。列表支持 `limit`、`after`、`sort` 和 `filter`；修改时用 `If-Match`
            说明所见的版本；带 `Idempotency-Key` 的 `POST` 可以安全重试。所有错误都是 `application/problem+json`，
            语言取决于 `Accept-Language`。
            """;

    private final ObjectNode whole = JSON.createObjectNode();

    private ApiDocument() {
        whole.putObject("info").put("title", "关系 Guanxi").put("version", "1").put("description", ABOUT);
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
