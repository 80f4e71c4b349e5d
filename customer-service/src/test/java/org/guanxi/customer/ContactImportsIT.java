package org.guanxi.customer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanxi.customer.CustomerApi.PARTNER;

import java.time.Duration;
import java.util.UUID;
import org.guanxi.shared.event.EventTypes;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.customer.AccountDeleted;
import org.guanxi.shared.event.customer.ContactCreated;
import org.guanxi.shared.event.customer.ContactDeleted;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The way of the wizard: look, say what the columns are, check, import, correct, take back. */
@ServiceTest
class ContactImportsIT {

    private static final String PATH = "/api/contacts/imports";

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    TestClient client;

    @Autowired
    Topic topic;

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

        JsonNode checked = moved(job, "CHECKING", "CHECKED");
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

        JsonNode done = moved(job, "QUEUED", "COMPLETED_WITH_ERRORS");
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
        assertThat(moved(again, "QUEUED", "COMPLETED").get("unchanged").asInt()).isEqualTo(1);
    }

    @Test
    void takesBackWhatNobodyHasTouchedSince() {
        UUID account = account("Undo " + run);
        String mine = "old-" + run + "@example.com";
        UUID known = id(client.post(
                PARTNER, "/api/contacts", "{\"lastName\":\"Known\",\"title\":\"Before\",\"email\":\"" + mine + "\"}"));
        String job = imported(
                PATH,
                "lastName,email,title,accountName\nKnown,%2$s,After,\nNew,new-%1$s@example.com,,\nTouched,touched-%1$s@example.com,,\nUsed,used-%1$s@example.com,,Undo %1$s\n"
                        .formatted(run, mine));
        UUID fresh = contact("new-" + run);
        UUID touched = contact("touched-" + run);
        UUID used = contact("used-" + run);
        client.patch(PARTNER, "/api/contacts/" + touched, "{\"title\":\"Chief\"}", "If-Match", "\"0\"");
        client.post(
                PARTNER,
                "/api/interactions",
                "{\"accountId\":\"%s\",\"contactId\":\"%s\",\"kind\":\"CALL\",\"subject\":\"Hello\"}"
                        .formatted(account, used));

        JsonNode undone = moved(job, "UNDOING", "UNDONE");

        assertThat(undone.at("/undo/removed").asInt()).isEqualTo(1);
        assertThat(undone.at("/undo/restored").asInt()).isEqualTo(1);
        assertThat(undone.at("/undo/kept").asInt()).isEqualTo(2);
        assertThat(client.get(PARTNER, "/api/contacts/" + fresh).status()).isEqualTo(404);
        assertThat(client.get(PARTNER, "/api/contacts/" + known)
                        .json()
                        .get("title")
                        .asString())
                .isEqualTo("Before");
        JsonNode kept = client.get(PARTNER, job + "/kept").json().get("items");
        assertThat(kept.findValuesAsString("name")).containsExactly("Touched", "Used");
        assertThat(topic.read(Topics.CONTACT, fresh, 2))
                .extracting(record -> header(record, "ce_type"))
                .containsExactly(EventTypes.nameOf(ContactCreated.class), EventTypes.nameOf(ContactDeleted.class));
    }

    @Test
    void removesAnAccountOnlyWhenNothingBelongsToIt() {
        String source = "undo-" + run;
        String job = imported(
                "/api/accounts/imports?source=" + source,
                "externalId,kind,name\nA,ORGANISATION,Alone %1$s\nB,ORGANISATION,Befriended %1$s\n".formatted(run));
        imported(
                PATH + "?source=" + source,
                "lastName,email,accountExternalId\nFriend,friend-%1$s@example.com,B\n".formatted(run));
        UUID alone = UUID.fromString(client.get(PARTNER, "/api/accounts?filter=name==" + "Alone*" + run)
                .json()
                .at("/items/0/id")
                .asString());
        JsonNode undone = moved(job, "UNDOING", "UNDONE");
        assertThat(undone.at("/undo/removed").asInt()).isEqualTo(1);
        assertThat(client.get(PARTNER, job + "/kept")
                        .json()
                        .at("/items/0/reason")
                        .asString())
                .contains("belong to it");
        assertThat(client.get(PARTNER, "/api/accounts/" + alone).status()).isEqualTo(404);
        assertThat(topic.read(Topics.ACCOUNT, alone, 2))
                .extracting(record -> header(record, "ce_type"))
                .endsWith(EventTypes.nameOf(AccountDeleted.class));
        String again = imported(
                "/api/accounts/imports?source=" + source,
                "externalId,kind,name\nA,ORGANISATION,Alone %1$s\n".formatted(run));
        assertThat(client.get(PARTNER, again).json().get("created").asInt())
                .as("the key is free again")
                .isEqualTo(1);
    }

    @Test
    void saysWhyItCannotDoWhatIsAsked() {
        String job = imported(PATH, "lastName,email\nOnce,once-%1$s@example.com\n".formatted(run));
        assertThat(state(job, "CHECKING").json().get("code").asString()).isEqualTo("import-state-unreachable");
        assertThat(state(job, "COMPLETED").status()).isEqualTo(409);
        moved(job, "UNDOING", "UNDONE");
        assertThat(state(job, "UNDOING").json().get("code").asString()).isEqualTo("nothing-to-undo");
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
        moved(draft, "CANCELLED", "CANCELLED");
        assertThat(contactsNamed("never-" + run)).isZero();
    }

    private UUID account(String name) {
        return id(client.post(PARTNER, "/api/accounts", CustomerApi.account(name)));
    }

    private static UUID id(Answer created) {
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return UUID.fromString(created.json().get("id").asString());
    }

    private String draft(String csv) {
        Answer answer = client.upload(PARTNER, PATH + "?start=false", "contacts.csv", csv.getBytes(UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        assertThat(answer.json().get("state").asString()).isEqualTo("UPLOADED");
        return answer.header("Location");
    }

    private String imported(String path, String csv) {
        Answer answer = client.upload(PARTNER, path, "a.csv", csv.getBytes(UTF_8));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> client.get(PARTNER, answer.header("Location"))
                        .json()
                        .get("state")
                        .asString()
                        .equals("COMPLETED"));
        return answer.header("Location");
    }

    private Answer map(String job, String mapping) {
        return client.put(PARTNER, job + "/mapping", mapping);
    }

    private Answer state(String job, String state) {
        return client.put(PARTNER, job + "/state", "{\"state\":\"" + state + "\"}");
    }

    private JsonNode moved(String job, String state, String then) {
        Answer answer = state(job, state);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> client.get(PARTNER, job).json(),
                        now -> now.get("state").asString().equals(then));
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

    private UUID contact(String mailbox) {
        return UUID.fromString(client.get(PARTNER, "/api/contacts?filter=email==" + mailbox + "*")
                .json()
                .at("/items/0/id")
                .asString());
    }

    private static String header(org.apache.kafka.clients.consumer.ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
