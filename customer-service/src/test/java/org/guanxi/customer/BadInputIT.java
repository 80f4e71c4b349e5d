package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.customer.CustomerApi.PARTNER;
import static org.guanxi.customer.CustomerApi.account;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class BadInputIT {

    @Autowired
    TestClient client;

    @Test
    void namesTheFieldThatIsWrong() {
        Answer refused = client.post(PARTNER, "/api/accounts", "{\"kind\":\"PERSON\",\"name\":\" \"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/name");
    }

    @Test
    void countsAnEmojiAsOneCharacter() {
        String body = "{\"kind\":\"PERSON\",\"name\":\"%s\"}";
        String longest = "😀".repeat(200);
        Answer kept = client.post(PARTNER, "/api/accounts", body.formatted(longest));
        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        assertThat(client.get(PARTNER, kept.header("Location"))
                        .json()
                        .get("name")
                        .asString())
                .isEqualTo(longest);
        Answer refused = client.post(PARTNER, "/api/accounts", body.formatted(longest + "😀"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"PERSON\",\"nmae\":\"x\"}|/nmae|此处没有这个字段。",
                "{\"kind\":\"ROBOT\",\"name\":\"x\"}|/kind|此处应为以下之一：ORGANISATION, PERSON。",
                "{\"kind\":\"PERSON\",\"name\":\"x\",\"ownerId\":\"me\"}|/ownerId|此处应为标识，例如"
                        + " 018f2b1c-7d3a-7c4e-9b1a-2f6d8e0c4a55。",
                "{\"kind\":\"PERSON\",\"name\":\"x\",\"website\":\"javascript:alert(1)\"}|/website|不是有效的网址：应以 http://、https:// 或主机名开头。",
                "{\"kind\":\"PERSON\",\"name\":\"x\",\"website\":\" data:text/html,x\"}|/website|不是有效的网址：应以 http://、https:// 或主机名开头。",
                "{\"kind\":\"PERSON\",\"name\":\"x\",\"website\":\"http://\"}|/website|不是有效的网址：应以 http://、https:// 或主机名开头。",
                "{\"kind\":\"PERSON\",\"name\":{}}|/name|此处应为文本。",
                "{\"kind\":\"PERSON\",\"name\":\"\\u00a0\"}|/name|此处必须填写。",
                "{\"kind\":\"PERSON\",\"name\":\"x\",\"externalKeys\":[{\"source\":\"\",\"id\":\"1\"}]}|/externalKeys/0/source|此处必须填写。",
                "{\"kind\":\"PERSON\",\"name\":\"x\",\"externalKeys\":[{\"source\":[]}]}|/externalKeys/0/source|此处应为文本。",
                "{\"kind\":\"PERSON\",\"name\":\"x\",\"externalKeys\":[null]}|/externalKeys/0|此处必须填写。",
                "{\"kind\":\"PERSON\",\"name\":\"x\",\"externalKeys\":[{\"source\":\"Just a little too long for the name of a source that"
                        + " others shall recognise in a list of customers\",\"id\":\"1\"}]}|/externalKeys/0/source|字符数或条目数最多为 80。",
                "{\"kind\":\"PERSON\"|''|内容不是有效的 JSON，或字段重复。",
                "''|''|内容不是有效的 JSON，或字段重复。",
            })
    void saysWhatIsWrongWithABody(String body, String pointer, String message) {
        Answer refused = client.post(PARTNER, "/api/accounts", body, "Accept-Language", "zh-CN");
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(refused.json().at("/errors/0/message").asString()).isEqualTo(message);
        assertThat(refused.json().get("title").asString()).isEqualTo("请求无法识别");
        keepsSecrets(refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "1.5", "newest"})
    void refusesAVersionThatItDoesNotServe(String version) {
        Answer refused = client.get(PARTNER, "/api/accounts", "API-Version", version);
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("API-Version");
        assertThat(client.get(PARTNER, "/api/accounts", "API-Version", "1").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/accounts/not-an-id|invalid-request|id",
                "/api/accounts?limit=many|invalid-request|limit",
                "/api/accounts?limit=0|invalid-request|limit",
                "/api/accounts?sort=password|unknown-sort|sort",
                "/api/accounts?sort=,|unknown-sort|sort",
                "/api/accounts?sort=name,|unknown-sort|sort",
                "/api/accounts?filter=password==x|unreadable-filter|filter",
                "/api/accounts?filter=(|unreadable-filter|filter",
                "/api/accounts?filter=createdAt=gt=+292277026597-01-01T00:00:00Z|unreadable-filter|filter",
                "/api/accounts?filter=createdAt=gt=+1000000-01-01T00:00:00Z|unreadable-filter|filter",
                "/api/accounts?filter=kind==FOO|unreadable-filter|filter",
                "/api/accounts?filter=kind==PERSON&filter=name==x|parameter-twice|filter",
                "/api/accounts?filter=%ff%fe|invalid-request|''",
                "/api/accounts?filter=id==1|unreadable-filter|filter",
                "/api/accounts?after=%00|unreadable-cursor|after",
                "/api/accounts/count?filter=nothing==1|unreadable-filter|filter",
                "/api/contacts?accountId=me|invalid-request|accountId",
            })
    void saysWhatIsWrongWithAnAddress(String path, String code, String parameter) {
        Answer refused = client.get(PARTNER, path);
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.json().get("code").asString()).isEqualTo(code);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(parameter);
        keepsSecrets(refused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com",
                "example.com:8080/a",
                "HTTPS://example.com",
                "http://[::1]:80/",
                "medium.com/@ada",
                "例子.中国",
                " a.b ",
                ""
            })
    void takesAWebsiteAsPeopleWriteIt(String website) {
        String body = "{\"kind\":\"PERSON\",\"name\":\"x\",\"website\":\"" + website + "\"}";
        assertThat(client.post(PARTNER, "/api/accounts", body).status()).isEqualTo(201);
    }

    @Test
    void refusesAnImportFromNowhere() {
        byte[] file = "externalId,kind,name\n1,PERSON,Ada\n".getBytes(StandardCharsets.UTF_8);
        Answer refused = client.upload(PARTNER, "/api/accounts/imports?source=%20", "a.csv", file);
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("source");
    }

    @Test
    void refusesContactsOfNoAccount() {
        Answer nothing = client.post(PARTNER, "/api/contacts", "{\"lastName\":\"x\",\"accounts\":[null]}");
        assertThat(nothing.status()).as(nothing.text()).isEqualTo(400);
        String contact = "{\"lastName\":\"x\",\"accounts\":[{\"accountId\":\"%s\",\"primary\":true}]}";
        Answer unknown = client.post(PARTNER, "/api/contacts", contact.formatted(UUID.randomUUID()));
        assertThat(unknown.status()).as(unknown.text()).isEqualTo(422);
        assertThat(unknown.json().get("code").asString()).isEqualTo("unknown-account");
    }

    @Test
    void refusesAnInteractionWithSomebodyWhomNobodyKnows() {
        String account = client.post(PARTNER, "/api/accounts", account("Talks"))
                .json()
                .get("id")
                .asString();
        String said =
                "{\"accountId\":\"" + account + "\",\"contactId\":\"%s\",\"kind\":\"CALL\",\"subject\":\"Hello\"}";
        Answer strangers = client.post(
                PARTNER,
                "/api/interactions",
                said.replace(account, UUID.randomUUID().toString()).replace(",\"contactId\":\"%s\"", ""));
        assertThat(strangers.status()).as(strangers.text()).isEqualTo(422);
        assertThat(strangers.json().get("code").asString()).isEqualTo("unknown-account");
        assertThat(strangers.json().at("/errors/0/pointer").asString()).isEqualTo("/accountId");
        for (String nobody : new String[] {"01a222bb-6b59-73cd-91ab-739a35d6e4ff", account}) {
            Answer refused =
                    client.post(PARTNER, "/api/interactions", said.formatted(nobody), "Accept-Language", "zh-CN");
            assertThat(refused.status()).as(refused.text()).isEqualTo(422);
            assertThat(refused.json().get("code").asString()).isEqualTo("unknown-contact");
            assertThat(refused.json().get("errors").toString())
                    .isEqualTo("[{\"pointer\":\"/contactId\",\"message\":\"没有编号为 " + nobody + " 的联系人。\"}]");
        }
    }

    @Test
    void refusesASourceWithoutEnd() {
        Answer refused =
                client.upload(PARTNER, "/api/accounts/imports?source=" + "s".repeat(81), "a.csv", new byte[] {'x'});
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("source");
    }

    @Test
    void refusesWhatNobodyAskedFor() {
        Answer xml = client.post(PARTNER, "/api/accounts", "<a/>", "Content-Type", "application/xml");
        assertThat(xml.status()).isEqualTo(415);
        assertThat(xml.json().get("code").asString()).isEqualTo("unsupported-media-type");
        assertThat(client.delete(PARTNER, "/api/accounts").json().get("code").asString())
                .isEqualTo("method-not-allowed");
        assertThat(client.get(PARTNER, "/api/accounts/" + UUID.randomUUID())
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("account-not-found");
        assertThat(client.upload(PARTNER, "/api/accounts/imports", "a.csv", new byte[0])
                        .status())
                .isEqualTo(400);
        Answer partless = client.post(
                PARTNER, "/api/accounts/imports", "--x--", "Content-Type", "multipart/form-data; boundary=x");
        assertThat(partless.json().at("/errors/0/pointer").asString()).isEqualTo("file");
        for (String key : new String[] {"x".repeat(300), " "}) {
            Answer refused = client.post(PARTNER, "/api/accounts", account("x"), "Idempotency-Key", key);
            assertThat(refused.json().get("code").asString()).isEqualTo("invalid-idempotency-key");
        }
        assertThat(client.post(PARTNER, "/api/accounts", account("x".repeat(3_000_000)))
                        .status())
                .isIn(400, 413);
        assertThat(client.put(PARTNER, "/api/accounts/" + UUID.randomUUID(), account("x"), "If-Match", "7")
                        .status())
                .isEqualTo(400);
        Answer boundless = client.post(PARTNER, "/api/accounts/imports", "x", "Content-Type", "multipart/form-data");
        assertThat(boundless.status()).as(boundless.text()).isEqualTo(400);
    }

    private static void keepsSecrets(Answer refused) {
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.text()).doesNotContain("java.", "org.", "Exception", "SELECT ", "jackson");
    }
}
