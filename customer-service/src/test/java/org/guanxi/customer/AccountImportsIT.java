package org.guanxi.customer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanxi.customer.CustomerApi.PARTNER;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guanxi.shared.security.Role;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class AccountImportsIT {

    @Autowired
    TestClient client;

    @Test
    void importsGoodRowsAndNamesTheBadOnes() {
        String source = "erp-" + UUID.randomUUID();
        String csv =
                "externalId,kind,name\r\nA1,ORGANISATION,甲公司\r\nA2,ROBOT,Nobody\r\n,PERSON,Keyless\r\nA3,PERSON,乙\r\n";
        JsonNode job = imported(source, csv.getBytes(Charset.forName("GB18030")));
        assertThat(job.get("state").asString()).isEqualTo("COMPLETED_WITH_ERRORS");
        assertThat(job.get("created").asInt()).isEqualTo(2);
        assertThat(job.get("failed").asInt()).isEqualTo(2);
        JsonNode errors = client.get(
                        PARTNER, "/api/accounts/imports/" + job.get("id").asString() + "/errors")
                .json()
                .get("items");
        assertThat(errors.at("/0/line").asInt()).isEqualTo(3);
        assertThat(errors.at("/0/column").asString()).isEqualTo("kind");
        assertThat(errors.at("/1/line").asInt()).isEqualTo(4);
        JsonNode again = imported(source, csv.getBytes(Charset.forName("GB18030")));
        assertThat(again.get("created").asInt()).isZero();
        assertThat(again.get("changed").asInt()).isZero();
        assertThat(again.get("unchanged").asInt()).isEqualTo(2);
    }

    @Test
    void takesAFileWithTheLongestNameOfADisk() {
        String name = "客".repeat(251) + ".csv";
        byte[] file = "externalId,kind,name\nL1,PERSON,Ada\n".getBytes(UTF_8);
        Answer answer = client.upload(PARTNER, "/api/accounts/imports", name, file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        assertThat(answer.json().get("fileName").asString()).isEqualTo(name);
    }

    @Test
    void refusesAnAddressThatTheApiWouldRefuse() {
        JsonNode job = imported(
                "crm-" + UUID.randomUUID(),
                "externalId,kind,name,email\nE1,PERSON,Ada,n/a\nE2,PERSON,Bo,bo@example.com\n".getBytes());
        assertThat(job.get("created").asInt()).isEqualTo(1);
        JsonNode error = client.get(
                        PARTNER, "/api/accounts/imports/" + job.get("id").asString() + "/errors")
                .json()
                .at("/items/0");
        assertThat(error.get("line").asInt()).isEqualTo(2);
        assertThat(error.get("column").asString()).isEqualTo("email");
    }

    @Test
    void refusesCellsWithoutSense() {
        JsonNode job = imported("crm-" + UUID.randomUUID(), """
                externalId,kind,name,country,phone
                S1,PERSON,"A
                B",,
                S2,PERSON,Bo,XX,
                S3,PERSON,Cy,,x
                S4,PERSON,Di,de,021-55550123转8
                """.getBytes(UTF_8));
        assertThat(job.get("created").asInt()).isEqualTo(1);
        String path = "/api/accounts/imports/" + job.get("id").asString() + "/errors";
        JsonNode errors = client.get(PARTNER, path).json().get("items");
        assertThat(errors.at("/0/line").asInt()).isEqualTo(2);
        assertThat(errors.at("/0/column").asString()).isEqualTo("name");
        assertThat(errors.at("/0/reason").asString()).startsWith("This is one line");
        assertThat(errors.at("/1/column").asString()).isEqualTo("country");
        assertThat(errors.at("/2/column").asString()).isEqualTo("phone");
    }

    @Test
    void refusesAWebsiteThatIsNone() {
        JsonNode job = imported(
                "crm-" + UUID.randomUUID(),
                "externalId,kind,name,website\nW1,PERSON,Ada,javascript:alert(1)\nW2,PERSON,Bo,bo.example.com\n"
                        .getBytes());
        assertThat(job.get("created").asInt()).isEqualTo(1);
        String errors = "/api/accounts/imports/" + job.get("id").asString() + "/errors";
        JsonNode error =
                client.get(PARTNER, errors, "Accept-Language", "zh-CN").json().at("/items/0");
        assertThat(error.get("column").asString()).isEqualTo("website");
        assertThat(error.get("reason").asString()).startsWith("不是有效的网址");
    }

    @Test
    void startsNothingWhenTwoFilesComeAtOnce() {
        String file =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nexternalId,kind,name\r\n";
        String mapping =
                "--b\r\nContent-Disposition: form-data; name=\"mapping\"\r\nContent-Type: application/json\r\n\r\n{\"columns\":{}}\r\n";
        String before = client.get(PARTNER, "/api/accounts/imports?limit=1").text();
        for (String parts : List.of(file + file, file + mapping + mapping)) {
            Answer refused = client.form(PARTNER, "/api/accounts/imports", "b", parts + "--b--\r\n");
            assertThat(refused.status()).as(refused.text()).isEqualTo(400);
            assertThat(refused.json().get("code").asString()).isEqualTo("parameter-twice");
        }
        assertThat(client.get(PARTNER, "/api/accounts/imports?limit=1").text()).isEqualTo(before);
    }

    @Test
    void isChangedByWhoStartedItAndByWhoLooksAfterTheSystem() {
        String path = client.upload(
                        PARTNER,
                        "/api/accounts/imports?start=false",
                        "a.csv",
                        "externalId,kind,name\n1,PERSON,a\n".getBytes(UTF_8))
                .header("Location");
        String other = Tokens.person(Role.SALES_REP);
        assertThat(client.get(other, path).status()).isEqualTo(200);
        for (Answer refused : List.of(
                client.put(other, path + "/state", "{\"state\":\"CANCELLED\"}"),
                client.put(other, path + "/mapping", "{\"columns\":{}}"),
                client.put(other, path + "/refused", "{\"rows\":[{\"line\":2,\"cells\":{}}]}"))) {
            assertThat(refused.status()).as(refused.text()).isEqualTo(403);
            assertThat(refused.json().get("code").asString()).isEqualTo("import-of-somebody-else");
        }
        String operator = Tokens.person(Role.ADMIN);
        assertThat(client.put(operator, path + "/state", "{\"state\":\"CANCELLED\"}")
                        .status())
                .isEqualTo(200);
        assertThat(client.get(operator, path).json().get("state").asString()).isEqualTo("CANCELLED");
    }

    @Test
    void namesTheMethodsThatThereAre() {
        Answer list = client.options(PARTNER, "/api/accounts");
        assertThat(list.status()).as(list.text()).isEqualTo(200);
        assertThat(Set.of(list.header("Allow").split(",\\s*")))
                .containsExactlyInAnyOrder("GET", "HEAD", "POST", "OPTIONS");
        assertThat(client.options("", "/api/accounts").header("Allow")).isEmpty();
        assertThat(client.options(PARTNER, "/api/accounts/a/b/c/d").header("Allow"))
                .isEmpty();
    }

    @Test
    void tellsFilesOfTheSameNameAndSizeApart() throws Exception {
        String key = UUID.randomUUID().toString();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = threads.invokeAll(Collections.nCopies(4, () -> named(key, "A1,PERSON,a")));
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).as(answer.get().text()).isEqualTo(202);
                assertThat(answer.get().header("Location"))
                        .isEqualTo(answers.getFirst().get().header("Location"));
            }
        }
        Answer other = named(key, "A2,PERSON,b");
        assertThat(other.status()).as(other.text()).isEqualTo(422);
        assertThat(other.json().get("code").asString()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void saysInTheReadersLanguageWhyAFileCannotBeImported() {
        Answer accepted = client.upload(
                PARTNER, "/api/accounts/imports", "a.csv", "externalId,emial\n1,a@b.cn\n".getBytes(UTF_8));
        String path = accepted.header("Location");
        JsonNode job = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> client.get(PARTNER, path).json(),
                        each -> each.get("state").asString().equals("FAILED"));
        assertThat(job.get("reason").asString()).isEqualTo("The file lacks these columns: kind, name.");
        assertThat(client.get(PARTNER, path, "Accept-Language", "zh-CN")
                        .json()
                        .get("reason")
                        .asString())
                .isEqualTo("文件缺少以下列：kind, name。");
    }

    @Test
    void importsALongFileButForTheLineWhoseQuoteIsNeverClosed() {
        StringBuilder csv = new StringBuilder("externalId,kind,name\n1,PERSON,\"a\n");
        for (int id = 2; id <= 6_000; id++) {
            csv.append(id).append(",PERSON,b\n");
        }
        JsonNode job = imported("erp-" + UUID.randomUUID(), csv.toString().getBytes(UTF_8));
        assertThat(job.get("created").asInt()).isEqualTo(5_999);
        assertThat(job.get("failed").asInt()).isEqualTo(1);
        JsonNode error = client.get(
                        PARTNER, "/api/accounts/imports/" + job.get("id").asString() + "/errors")
                .json()
                .at("/items/0");
        assertThat(error.get("line").asInt()).isEqualTo(2);
        assertThat(error.get("reason").asString()).startsWith("This row goes on for more than 65536 characters");
    }

    @Test
    void pagesThroughErrorsInAnyOrder() {
        StringBuilder csv = new StringBuilder("externalId,kind,name,nmae\n");
        for (int i = 0; i < 25; i++) {
            csv.append(i).append(",ROBOT,x,y\n");
        }
        JsonNode job = imported("erp-" + UUID.randomUUID(), csv.toString().getBytes(UTF_8));
        assertThat(job.at("/ignoredColumns/0").asString()).isEqualTo("nmae");
        String errors = "/api/accounts/imports/" + job.get("id").asString() + "/errors?limit=10&sort=-column";
        Set<Integer> lines = new HashSet<>();
        String after = "";
        do {
            JsonNode page = client.get(PARTNER, errors + after).json();
            page.get("items").forEach(error -> lines.add(error.get("line").asInt()));
            after = page.get("next").isNull()
                    ? ""
                    : "&after=" + page.get("next").asString();
        } while (!after.isEmpty());
        assertThat(lines).hasSize(25);
    }

    private Answer named(String key, String row) {
        byte[] file = ("externalId,kind,name\n" + row + "\n").getBytes(UTF_8);
        return client.upload(PARTNER, "/api/accounts/imports?source=named", "a.csv", file, "Idempotency-Key", key);
    }

    private JsonNode imported(String source, byte[] csv) {
        Answer accepted = client.upload(PARTNER, "/api/accounts/imports?source=" + source, "a.csv", csv);
        assertThat(accepted.status()).isEqualTo(202);
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> client.get(PARTNER, accepted.header("Location")).json(),
                        job -> job.get("state").asString().startsWith("COMPLETED"));
    }
}
