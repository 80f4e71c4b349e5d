package org.guanxi.support.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanxi.support.SupportApi.AGENT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.guanxi.shared.event.customer.ContactCreated;
import org.guanxi.shared.event.customer.ContactDeleted;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Topic;
import org.guanxi.support.FastClocks;
import org.guanxi.support.SupportApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FastClocks
class CaseContactsIT {

    @Autowired
    TestClient http;

    @Autowired
    Topic topic;

    @Autowired
    JdbcClient jdbc;

    private SupportApi cases;

    @BeforeEach
    void newAccount() {
        cases = SupportApi.over(http, jdbc);
    }

    @Test
    void refusesAContactWhomNobodyKnows() {
        UUID nobody = Ids.next();
        assertRefused(http.post(AGENT, "/api/cases", body(nobody), "Accept-Language", "zh-CN"), nobody);
        UUID id = SupportApi.id(cases.open("QUESTION"));
        String path = "/api/cases/" + id;
        assertRefused(
                http.patch(
                        AGENT,
                        path,
                        "{\"contactId\":\"" + nobody + "\"}",
                        "If-Match",
                        cases.etag(id),
                        "Accept-Language",
                        "zh-CN"),
                nobody);
        assertThat(cases.get(id).get("contactId").isNull()).isTrue();
    }

    @Test
    void takesAContactWhoHasJustCome() {
        UUID newcomer = Ids.next();
        arrived(Ids.next(), 1);
        CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS)
                .execute(() -> topic.publish(created(newcomer), 1));

        Answer opened = http.post(AGENT, "/api/cases", body(newcomer));

        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    }

    @Test
    void keepsAContactWhoIsGoneAndTakesThemForNoOtherCase() {
        UUID contact = Ids.next();
        arrived(contact, 3);
        UUID id = SupportApi.id(http.post(AGENT, "/api/cases", body(contact)).json());

        topic.publish(new ContactDeleted(contact, Instant.EPOCH), 4);
        topic.publish(created(contact), 3);
        await().atMost(Duration.ofSeconds(20)).until(() -> there(contact).equals(List.of(false)));

        String changed = body(contact).replace("on fire", "out of fire");
        assertThat(http.put(AGENT, "/api/cases/" + id, changed, "If-Match", cases.etag(id))
                        .status())
                .isEqualTo(200);
        assertThat(http.post(AGENT, "/api/cases", body(contact)).status()).isEqualTo(422);
    }

    private void arrived(UUID contact, long sequence) {
        topic.publish(created(contact), sequence);
        await().atMost(Duration.ofSeconds(20)).until(() -> there(contact).equals(List.of(true)));
    }

    private List<Boolean> there(UUID contact) {
        return jdbc.sql("SELECT there FROM known_contact WHERE id = ?")
                .param(Ids.bytes(contact))
                .query(Boolean.class)
                .list();
    }

    private String body(UUID contact) {
        return cases.body("QUESTION").replaceFirst("\\{", "{\"contactId\":\"" + contact + "\",");
    }

    private static ContactCreated created(UUID contact) {
        return new ContactCreated(contact, Instant.EPOCH, "Li Na", null, null, null, null, List.of());
    }

    private static void assertRefused(Answer refused, UUID contact) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.json().get("code").asString()).isEqualTo("unknown-contact");
        assertThat(refused.json().get("errors").toString())
                .isEqualTo("[{\"pointer\":\"/contactId\",\"message\":\"没有编号为 " + contact + " 的联系人。\"}]");
    }
}
