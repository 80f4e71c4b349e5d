package org.guanxi.customer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.customer.CustomerApi.PARTNER;

import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Files as spreadsheets write them, sent without a word about them. */
@ServiceTest
class SpreadsheetImportsIT {

    private static final String PATH = "/api/accounts/imports";

    private final String source = "sheet-" + UUID.randomUUID();

    @Autowired
    TestClient client;

    @Test
    void readsAFileFromTaiwan() {
        String file = "externalId,kind,name,region\n1,ORGANISATION,台灣積體電路製造股份有限公司,新竹市東區\n2,PERSON,王小明,高雄\n";
        JsonNode job = ended(send("?source=" + source, file.getBytes(Charset.forName("x-windows-950"))));
        assertThat(job.get("encoding").asString()).isEqualTo("Big5-HKSCS");
        assertThat(names()).containsExactlyInAnyOrder("台灣積體電路製造股份有限公司", "王小明");
    }

    @Test
    void refusesAFileWhoseCharactersItCannotTell() {
        byte[] file = "externalId,kind,name\n1,PERSON,Иван Петров Торговля\n".getBytes(Charset.forName("windows-1251"));
        Answer refused = send("?source=" + source, file);
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.json().get("detail").asString()).contains("UTF-8");
        assertThat(client.get(PARTNER, PATH + "?filter=source==" + source)
                        .json()
                        .get("items"))
                .as("nothing is kept of it")
                .isEmpty();
    }

    @Test
    void understandsWhatExcelAndPeopleWriteAboveTheirColumns() {
        String file = "\uFEFFsep=;\r\n客户编号; KIND ;名称（必填）;电话;备注\r\n7;个人;王小明;13800000001;x\r\n;;;;\r\n8;Firm;启明;;\r\n";
        Answer sent = send("?source=" + source, file.getBytes(UTF_8));
        JsonNode job = ended(sent);
        assertThat(job.get("state").asString()).isEqualTo("COMPLETED_WITH_ERRORS");
        assertThat(job.get("rows").asInt()).isEqualTo(2);
        assertThat(job.at("/mapping/KIND").asString()).isEqualTo("kind");
        assertThat(job.get("ignoredColumns").valueStream().map(JsonNode::asString))
                .containsExactly("备注");
        assertThat(names()).containsExactly("王小明");
        String refused = sent.header("Location") + "/refused";
        JsonNode row =
                client.get(PARTNER, refused, "Accept-Language", "zh-CN").json().at("/items/0");
        assertThat(row.get("line").asInt()).isEqualTo(5);
        assertThat(row.get("column").asString()).isEqualTo("KIND");
        assertThat(row.get("reason").asString()).isEqualTo("可用的取值：企业、个人。");
        assertThat(client.get(PARTNER, refused).json().at("/items/0/reason").asString())
                .isEqualTo("One of these is expected: Organisation, Person.");
    }

    @Test
    void understandsAFileThatWaitedWithoutAMapping() {
        Answer kept = send("?start=false&source=" + source, "客户编号,类型,名称\n9,企业,启明\n".getBytes(UTF_8));
        assertThat(kept.json().get("mapping").isNull()).isTrue();
        String job = kept.header("Location");
        assertThat(client.put(PARTNER, job + "/state", "{\"state\":\"QUEUED\"}").status())
                .isEqualTo(200);
        assertThat(ended(kept).get("created").asInt()).isEqualTo(1);
        assertThat(names()).containsExactly("启明");
    }

    @Test
    void saysWhatAnImportCanBecome() {
        Answer kept = send("?start=false&source=" + source, "externalId,kind,name\n1,PERSON,Li\n".getBytes(UTF_8));
        String job = kept.header("Location");
        assertThat(allowed(job, "UNDOING")).containsExactlyInAnyOrder("CHECKING", "QUEUED", "CANCELLED");
        client.put(PARTNER, job + "/state", "{\"state\":\"QUEUED\"}");
        ended(kept);
        assertThat(allowed(job, "QUEUED")).containsExactly("UNDOING");
    }

    private List<String> allowed(String job, String state) {
        Answer refused = client.put(PARTNER, job + "/state", "{\"state\":\"" + state + "\"}");
        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(refused.json().get("code").asString()).isEqualTo("import-state-unreachable");
        return refused.json()
                .get("allowed")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void comesFromOneSource() {
        Answer refused = send("?source=a&source=b", "externalId,kind,name\n1,PERSON,Li\n".getBytes(UTF_8));
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.json().get("code").asString()).isEqualTo("parameter-twice");
    }

    private Answer send(String query, byte[] file) {
        return client.upload(PARTNER, PATH + query, "a.csv", file);
    }

    private JsonNode ended(Answer sent) {
        assertThat(sent.status()).as(sent.text()).isEqualTo(202);
        return Awaitility.await()
                .until(
                        () -> client.get(PARTNER, sent.header("Location")).json(),
                        job -> !job.get("finishedAt").isNull());
    }

    private List<String> names() {
        return client.get(PARTNER, "/api/accounts?filter=source==" + source)
                .json()
                .get("items")
                .findValuesAsString("name");
    }
}
