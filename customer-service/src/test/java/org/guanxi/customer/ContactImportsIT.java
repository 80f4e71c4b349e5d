package org.guanxi.customer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.customer.CustomerApi.PARTNER;

import java.util.UUID;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The way of the wizard: look, say what the columns are, check, import, correct. */
@ServiceTest
class ContactImportsIT {

    private static final String PATH = "/api/contacts/imports";

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    TestClient client;

    private ImportsApi imports;

    @BeforeEach
    void asAPartner() {
        imports = new ImportsApi(client);
    }

    @Test
    void goesFromAFileInAnybodysWordsToContacts() {
        account("启明 " + run);
        String job = draft("""
                姓名,手机号,邮箱,公司,生日
                王小明,13800000001,wang-%1$s@example.com,启明 %1$s,1990
                李娜,,li-%1$s@example.com,,
                赵六,,not an address,,
                钱七,,qian-%1$s@example.com,没有 %1$s,
                """.formatted(run));
        JsonNode preview = client.get(PARTNER, job + "/preview", "Accept-Language", "zh-CN")
                .json();
        assertThat(preview.get("rows").asInt()).isEqualTo(4);
        assertThat(preview.at("/columns/0/column").asString()).isEqualTo("fullName");
        assertThat(preview.at("/columns/3/column").asString()).isEqualTo("accountName");
        assertThat(preview.at("/columns/3/samples/0").asString()).isEqualTo("启明 " + run);
        assertThat(preview.at("/columns/4").has("column")
                        && !preview.at("/columns/4/column").isNull())
                .isFalse();
        assertThat(preview.at("/names/0/label").asString()).isEqualTo("姓名");
        assertThat(map(job, "{\"columns\":{\"姓名\":\"fullName\"}}")
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("columns-missing");
        assertThat(map(job, "{\"columns\":{\"姓名\":\"shoeSize\"}}")
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("unknown-column");
        String chosen = "{\"columns\":{\"姓名\":\"fullName\",\"手机号\":\"phone\",\"邮箱\":\"email\",\"公司\":\"accountName\"}}";
        assertThat(map(job, chosen).status()).isEqualTo(200);

        JsonNode checked = imports.moved(job, "CHECKING", "CHECKED");
        assertThat(checked.get("created").asInt()).isEqualTo(2);
        assertThat(checked.get("failed").asInt()).isEqualTo(2);
        assertThat(contactsNamed("wang-" + run)).isZero();
        JsonNode refused = client.get(PARTNER, job + "/refused").json().get("items");
        assertThat(refused.at("/0/line").asInt()).isEqualTo(4);
        assertThat(refused.at("/0/column").asString()).isEqualTo("邮箱");
        assertThat(refused.at("/0/cells/姓名").asString()).isEqualTo("赵六");
        assertThat(refused.at("/1/column").asString()).isEqualTo("公司");

        JsonNode corrected = correct(job, 4, "邮箱", "zhao-" + run + "@example.com");
        assertThat(corrected.at("/job/failed").asInt()).isEqualTo(1);
        assertThat(corrected.get("refused").size()).isZero();
        assertThat(contactsNamed("zhao-" + run)).as("only tried").isZero();

        JsonNode done = imports.moved(job, "QUEUED", "COMPLETED_WITH_ERRORS");
        assertThat(done.get("created").asInt()).isEqualTo(3);
        assertThat(contactsNamed("zhao-" + run)).isEqualTo(1);
        String file = client.get(PARTNER, job + "/refused.csv").text();
        assertThat(file).startsWith("\uFEFF姓名,手机号,邮箱,公司,生日,").contains("钱七");
        assertThat(correct(job, 5, "公司", "启明 " + run).at("/job/state").asString())
                .isEqualTo("COMPLETED");
        assertThat(correct(job, 5, "公司", "启明 " + run).at("/job/created").asInt())
                .as("the same correction again changes nothing")
                .isEqualTo(4);
        assertThat(client.get(PARTNER, job + "/preview").json().get("code").asString())
                .isEqualTo("mapping-too-late");

        String again = draft("姓名,手机号,邮箱,公司,生日\n王小明,13800000001,wang-%1$s@example.com,启明 %1$s,1990\n".formatted(run));
        assertThat(client.get(PARTNER, again + "/preview")
                        .json()
                        .get("remembered")
                        .asBoolean())
                .isTrue();
        assertThat(map(again, chosen).status()).isEqualTo(200);
        assertThat(imports.moved(again, "QUEUED", "COMPLETED").get("unchanged").asInt())
                .isEqualTo(1);
    }

    @Test
    void takesTwoWhoShareAnAddressForTwo() {
        String info = "info-" + run;
        String byHand = "{\"lastName\":\"Wang\",\"email\":\"%s@example.com\"}".formatted(info);
        CustomerApi.id(client.post(PARTNER, "/api/contacts", byHand));
        String file = "externalId,lastName,email\n1-%1$s,Wang,info-%1$s@example.com\n2-%1$s,Li,info-%1$s@example.com\n"
                .formatted(run);
        JsonNode first = client.get(PARTNER, imports.imported(PATH, file)).json();
        assertThat(first.get("unchanged").asInt())
                .as("who was written down by hand")
                .isEqualTo(1);
        assertThat(first.get("created").asInt()).isEqualTo(1);
        assertThat(contactsNamed(info)).isEqualTo(2);
        JsonNode again = client.get(PARTNER, imports.imported(PATH, file)).json();
        assertThat(again.get("unchanged").asInt()).isEqualTo(2);
    }

    @Test
    void saysWhyItCannotDoWhatIsAsked() {
        String job = imports.imported(PATH, "lastName,email\nOnce,once-%1$s@example.com\n".formatted(run));
        assertThat(imports.state(job, "CHECKING").json().get("code").asString()).isEqualTo("import-state-unreachable");
        assertThat(imports.state(job, "COMPLETED").status()).isEqualTo(409);
        imports.moved(job, "UNDOING", "UNDONE");
        assertThat(imports.state(job, "UNDOING").json().get("code").asString()).isEqualTo("nothing-to-undo");
        Answer notCsv = client.upload(PARTNER, PATH + "?start=false", "a.csv", "a,\"b\n1,2\n".getBytes(UTF_8));
        assertThat(notCsv.json().get("code").asString()).isEqualTo("unreadable-file");
        String reader = Tokens.partner("contacts:read");
        assertThat(client.put(reader, job + "/state", "{\"state\":\"UNDOING\"}").status())
                .isEqualTo(403);
        assertThat(client.get(Tokens.partner("accounts:read"), job + "/refused").status())
                .isEqualTo(403);
        assertThat(client.get(reader, PATH + "/template.csv", "Accept-Language", "zh-CN")
                        .text())
                .startsWith("\uFEFF姓名,姓,名,职务,邮箱,电话");
        String draft = draft("lastName,email\nNever,never-%1$s@example.com\n".formatted(run));
        imports.moved(draft, "CANCELLED", "CANCELLED");
        assertThat(contactsNamed("never-" + run)).isZero();
    }

    private UUID account(String name) {
        return CustomerApi.id(client.post(PARTNER, "/api/accounts", CustomerApi.account(name)));
    }

    private String draft(String csv) {
        Answer answer = client.upload(PARTNER, PATH + "?start=false", "contacts.csv", csv.getBytes(UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        assertThat(answer.json().get("state").asString()).isEqualTo("UPLOADED");
        return answer.header("Location");
    }

    private Answer map(String job, String mapping) {
        return client.put(PARTNER, job + "/mapping", mapping);
    }

    private JsonNode correct(String job, int line, String heading, String value) {
        String body = "{\"rows\":[{\"line\":%d,\"cells\":{\"%s\":\"%s\"}}]}".formatted(line, heading, value);
        Answer answer = client.put(PARTNER, job + "/refused", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private int contactsNamed(String mailbox) {
        return client.get(PARTNER, "/api/contacts?filter=email==" + mailbox + "*")
                .json()
                .get("items")
                .size();
    }
}
