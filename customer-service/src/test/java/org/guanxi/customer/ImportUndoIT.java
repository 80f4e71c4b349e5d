package org.guanxi.customer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.customer.CustomerApi.PARTNER;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guanxi.shared.event.EventTypes;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.customer.AccountDeleted;
import org.guanxi.shared.event.customer.ContactCreated;
import org.guanxi.shared.event.customer.ContactDeleted;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Imports are taken back, but for what has been touched since or is in use. */
@ServiceTest
class ImportUndoIT {

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    TestClient client;

    @Autowired
    Topic topic;

    private ImportsApi imports;

    @BeforeEach
    void asAPartner() {
        imports = new ImportsApi(client);
    }

    @Test
    void takesBackWhatNobodyHasTouchedSince() {
        UUID account = CustomerApi.id(client.post(PARTNER, "/api/accounts", CustomerApi.account("Undo " + run)));
        String mine = "old-" + run + "@example.com";
        UUID known = CustomerApi.id(client.post(
                PARTNER, "/api/contacts", "{\"lastName\":\"Known\",\"title\":\"Before\",\"email\":\"" + mine + "\"}"));
        String job = imports.imported(
                "/api/contacts/imports",
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

        JsonNode undone = imports.moved(job, "UNDOING", "UNDONE");

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
        String job = imports.imported(
                "/api/accounts/imports?source=" + source,
                "externalId,kind,name\nA,ORGANISATION,Alone %1$s\nB,ORGANISATION,Befriended %1$s\n".formatted(run));
        imports.imported(
                "/api/contacts/imports" + "?source=" + source,
                "lastName,email,accountExternalId\nFriend,friend-%1$s@example.com,B\n".formatted(run));
        UUID alone = UUID.fromString(client.get(PARTNER, "/api/accounts?filter=name==" + "Alone*" + run)
                .json()
                .at("/items/0/id")
                .asString());
        JsonNode undone = imports.moved(job, "UNDOING", "UNDONE");
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
        String again = imports.imported(
                "/api/accounts/imports?source=" + source,
                "externalId,kind,name\nA,ORGANISATION,Alone %1$s\n".formatted(run));
        assertThat(client.get(PARTNER, again).json().get("created").asInt())
                .as("the key is free again")
                .isEqualTo(1);
    }

    private UUID contact(String mailbox) {
        return UUID.fromString(client.get(PARTNER, "/api/contacts?filter=email==" + mailbox + "*")
                .json()
                .at("/items/0/id")
                .asString());
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
