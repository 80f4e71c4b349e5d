package org.guanxi.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.analytics.SegmentDeleted;
import org.guanxi.shared.event.analytics.SegmentMemberAdded;
import org.guanxi.shared.event.analytics.SegmentMemberRemoved;
import org.guanxi.shared.event.customer.ContactChanged;
import org.guanxi.shared.event.customer.ContactCreated;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.security.Role;
import org.guanxi.shared.testing.OpenApiFile;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;
import org.guanxi.shared.testing.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@CampaignTestService
class CampaignServiceIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String MARKETER = Tokens.person(Role.MARKETER);

    @Autowired
    TestClient http;

    @Autowired
    Topic topic;

    @Autowired
    JdbcClient jdbc;

    private final UUID segment = Ids.next();

    @Test
    void createdCampaignIsStoredAndPublished() {
        UUID id = id(create("{}"));

        assertThat(get(id).get("allowedMoves").toString()).isEqualTo("[\"IN_REVIEW\",\"CANCELLED\"]");
        assertThat(types(Topics.CAMPAIGN, id, 1)).containsExactly("crm.campaign.campaign.created.v1");
    }

    @Test
    void reachesEverybodyOnceAndFinishes() {
        join(Ids.next());
        UUID li = member("Li Na", "li@example.com");
        member("Li Na's double", "LI@example.com");
        member("Nobody's address", null);
        member("Odd address", "odd");
        member("Gone", "gone@refused.invalid");
        expectAudience(2);
        UUID id = scheduled();

        move(id, "RUNNING");
        awaitState(id, "FINISHED");

        JsonNode results =
                http.get(MARKETER, "/api/campaigns/" + id + "/results").json();
        assertThat(results.get("sent").asInt()).isEqualTo(1);
        assertThat(results.get("failed").asInt()).isEqualTo(1);
        assertThat(results.get("queued").asInt()).isZero();
        assertThat(results.get("excluded").toString())
                .isEqualTo("{\"NO_CONTACT\":1,\"NO_ADDRESS\":1,\"INVALID_ADDRESS\":1,\"DUPLICATE_ADDRESS\":1}");
        JsonNode sent = messages(id, "state==SENT").get(0);
        assertThat(sent.get("contactId").asString()).isEqualTo(li.toString());
        assertThat(sent.get("subject").asString()).isEqualTo("News for Li Na");
        assertThat(sent.get("body").asString()).isEqualTo("Dear Li Na");
        assertThat(types(Topics.MESSAGE, id(sent), 1)).containsExactly("crm.campaign.message.sent.v1");
        JsonNode failed = messages(id, "state==FAILED").get(0);
        assertThat(types(Topics.MESSAGE, id(failed), 1)).containsExactly("crm.campaign.message.failed.v1");
        assertThat(types(Topics.CAMPAIGN, id, 5)).hasSize(5).endsWith("crm.campaign.campaign.state-changed.v1");
    }

    @Test
    void audienceIsFrozenAtTheStartAndTellsWhySomebodyGotNothing() {
        UUID without = member("Nobody's address", null);
        member("Late", "late@delayed.invalid");
        expectAudience(1);
        UUID id = scheduled();
        assertThat(audience(id).get("frozen").asBoolean()).isFalse();
        move(id, "RUNNING");

        member("Too late", "toolate@example.com");
        expectAudience(2);

        assertThat(audience(id).get("frozen").asBoolean()).isTrue();
        assertThat(audience(id).get("included").asInt()).isEqualTo(1);
        assertThat(http.get(MARKETER, "/api/campaigns/" + id + "/audience/members?filter=contactId==" + without)
                        .json()
                        .get("items")
                        .get(0)
                        .get("exclusion")
                        .asString())
                .isEqualTo("NO_ADDRESS");
    }

    @Test
    void startsByItselfWhenItsTimeHasCome() {
        UUID id = id(create("{\"startsAt\":\"2026-01-01T00:00:00Z\"}"));
        move(id, "IN_REVIEW");
        move(id, "SCHEDULED");

        awaitState(id, "FINISHED");
    }

    @Test
    void pauseStopsAndResumeContinues() throws Exception {
        UUID id = runningWithOneDelayed();
        move(id, "PAUSED");
        jdbc.sql("UPDATE message SET due_at = UTC_TIMESTAMP(6) WHERE campaign_id = ?")
                .param(Ids.bytes(id))
                .update();
        Thread.sleep(1500);
        assertThat(messages(id, "").get(0).get("attempts").asInt()).isEqualTo(1);

        move(id, "RUNNING");

        until(() -> messages(id, "").get(0).get("attempts").asInt() == 2);
    }

    @Test
    void messageOfADeadSenderIsSentWhenTheProviderNeverTookIt() {
        UUID id = runningWithOneDelayed();

        abandon(id);

        until(() -> messages(id, "").get(0).get("attempts").asInt() == 2);
    }

    @Test
    void messageOfADeadSenderIsNotSentAgainWhenTheProviderTookIt() {
        UUID id = runningWithOneDelayed();
        UUID message = id(messages(id, "").get(0));
        jdbc.sql("INSERT INTO sandbox_mail (message_id, address, subject, body, sent_at)"
                        + " VALUES (?, 'a', 'b', 'c', UTC_TIMESTAMP(6))")
                .param(Ids.bytes(message))
                .update();

        abandon(id);

        awaitState(id, "FINISHED");
        JsonNode found = messages(id, "").get(0);
        assertThat(found.get("state").asString()).isEqualTo("SENT");
        assertThat(found.get("attempts").asInt()).isEqualTo(1);
        assertThat(types(Topics.MESSAGE, message, 1)).containsExactly("crm.campaign.message.sent.v1");
    }

    @Test
    void cancellationHoldsBackWhatWaits() {
        UUID id = runningWithOneDelayed();
        assertThat(move(id, "CANCELLED").status()).isEqualTo(422);

        http.put(
                MARKETER,
                "/api/campaigns/" + id + "/state",
                "{\"state\":\"CANCELLED\",\"reason\":\"Wrong season\"}",
                "If-Match",
                etag(id));

        assertThat(messages(id, "state==SUPPRESSED").get(0).get("reason").asString())
                .isEqualTo("CAMPAIGN_ENDED");
        assertThat(get(id).get("reason").asString()).isEqualTo("Wrong season");
    }

    @Test
    void wrongMoveIsRefusedInTheCallersLanguage() {
        UUID id = id(create("{}"));

        Answer refused = http.put(
                MARKETER,
                "/api/campaigns/" + id + "/state",
                "{\"state\":\"RUNNING\"}",
                "If-Match",
                etag(id),
                "Accept-Language",
                "zh-CN");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("title").asString()).isEqualTo("营销活动不能转为该状态");
        assertThat(refused.json().get("errors").get(0).get("message").asString())
                .isEqualTo("IN_REVIEW, CANCELLED");
    }

    @Test
    void incompleteDraftIsNotReviewed() {
        Answer draft = http.post(MARKETER, "/api/campaigns", "{\"name\":\"Empty\",\"channel\":\"MAIL\"}");

        Answer refused = move(id(draft.json()), "IN_REVIEW");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("errors").size()).isEqualTo(3);
    }

    @Test
    void onlyCostsChangeAfterTheStart() {
        UUID id = runningWithOneDelayed();
        String path = "/api/campaigns/" + id;

        assertThat(http.put(MARKETER, path, body("{\"subject\":\"Other\"}"), "If-Match", etag(id))
                        .status())
                .isEqualTo(409);
        Answer paid =
                http.put(MARKETER, path, body("{\"actualCost\":99.5,\"currency\":\"CNY\"}"), "If-Match", etag(id));
        assertThat(paid.status()).isEqualTo(200);
        assertThat(paid.json().get("actualCost").decimalValue()).isEqualByComparingTo("99.5");
    }

    @Test
    void staleVersionIsRefused() {
        UUID id = id(create("{}"));
        String seen = etag(id);
        String path = "/api/campaigns/" + id;
        http.put(MARKETER, path, body("{\"goal\":\"More\"}"), "If-Match", seen);

        assertThat(http.put(MARKETER, path, body("{}"), "If-Match", seen).status())
                .isEqualTo(412);
        assertThat(http.put(MARKETER, path, body("{}")).status()).isEqualTo(428);
    }

    @Test
    void repeatedRequestFindsTheFirstCampaign() {
        Answer first = http.post(MARKETER, "/api/campaigns", body("{}"), "Idempotency-Key", "campaign-1");
        Answer again = http.post(MARKETER, "/api/campaigns", body("{}"), "Idempotency-Key", "campaign-1");

        assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
    }

    @Test
    void repeatedAndOldNewsOfASegmentChangeNothing() {
        UUID account = Ids.next();
        topic.publish(added(account), 5);
        topic.publish(removed(account), 9);
        topic.publish(added(account), 5);
        topic.publish(added(account), 7);
        join(Ids.next(), 11);

        until(() -> members().size() == 2);
        assertThat(members()).containsExactlyInAnyOrder("0 9", "1 11");

        topic.publish(new SegmentDeleted(segment, Instant.EPOCH, "Loyal"), 12);
        until(() -> members().stream().allMatch(each -> each.startsWith("0")));
    }

    @Test
    void contactLeavesTheAccountThatItsLatestNewsNoLongerNames() {
        UUID contact = Ids.next();
        UUID before = Ids.next();
        UUID after = Ids.next();
        topic.publish(contact(contact, "li@example.com", before), 3);
        topic.publish(
                new ContactChanged(
                        contact, Instant.EPOCH, "Li Na", "new@example.com", null, null, null, List.of(after)),
                8);
        topic.publish(contact(contact, "li@example.com", before), 3);
        UUID last = Ids.next();
        topic.publish(contact(last, null, before), 9);

        until(() -> accounts(contact).equals(List.of(after)));
        assertThat(jdbc.sql("SELECT email FROM known_contact WHERE id = ?")
                        .param(Ids.bytes(contact))
                        .query(String.class)
                        .single())
                .isEqualTo("new@example.com");
    }

    @Test
    void onlyThoseWithTheRightMayLookOrWrite() {
        assertThat(http.get(Tokens.partner("accounts:read"), "/api/campaigns").status())
                .isEqualTo(403);
        assertThat(http.post(Tokens.person(Role.SALES_REP), "/api/campaigns", body("{}"))
                        .status())
                .isEqualTo(403);
        assertThat(http.get("", "/api/campaigns").status()).isEqualTo(401);
    }

    @Test
    void unknownCampaignIsNotFound() {
        String path = "/api/campaigns/" + Ids.next();
        for (String part : List.of("", "/audience", "/audience/members", "/messages", "/results")) {
            assertThat(http.get(MARKETER, path + part).status()).isEqualTo(404);
        }
    }

    @Test
    void listsByFilter() {
        UUID id = id(create("{}"));
        String filter = "?filter=state==DRAFT;segmentId==" + segment;

        assertThat(http.get(MARKETER, "/api/campaigns" + filter)
                        .json()
                        .get("items")
                        .get(0)
                        .get("id")
                        .asString())
                .isEqualTo(id.toString());
        assertThat(http.get(MARKETER, "/api/campaigns/count" + filter)
                        .json()
                        .get("count")
                        .asInt())
                .isEqualTo(1);
        assertThat(http.get(MARKETER, "/api/campaigns/states").json().size()).isEqualTo(7);
    }

    @Test
    void isDescribedByTheCommittedFile() {
        OpenApiFile.check("campaign-service", http);
    }

    private UUID runningWithOneDelayed() {
        member("Late", "late@delayed.invalid");
        expectAudience(1);
        UUID id = scheduled();
        assertThat(move(id, "RUNNING").status()).isEqualTo(200);
        until(() -> messages(id, "state==SOFT_BOUNCED").size() == 1);
        return id;
    }

    /** As an instance leaves a message behind that dies while it speaks to the provider. */
    private void abandon(UUID id) {
        jdbc.sql("UPDATE message SET state = 'SENDING', due_at = NULL,"
                        + " claimed_at = UTC_TIMESTAMP(6) - INTERVAL 1 HOUR WHERE campaign_id = ?")
                .param(Ids.bytes(id))
                .update();
    }

    private UUID scheduled() {
        UUID id = id(create("{}"));
        move(id, "IN_REVIEW");
        move(id, "SCHEDULED");
        return id;
    }

    private UUID member(String name, @Nullable String email) {
        UUID contact = Ids.next();
        UUID account = Ids.next();
        topic.publish(new ContactCreated(contact, Instant.EPOCH, name, email, null, null, null, List.of(account)));
        join(account);
        until(() -> accounts(contact).size() == 1);
        return contact;
    }

    private void join(UUID account) {
        topic.publish(added(account));
    }

    private void join(UUID account, long sequence) {
        topic.publish(added(account), sequence);
    }

    private SegmentMemberAdded added(UUID account) {
        return new SegmentMemberAdded(segment, Instant.EPOCH, "Loyal", 1, account, "{}");
    }

    private SegmentMemberRemoved removed(UUID account) {
        return new SegmentMemberRemoved(segment, Instant.EPOCH, "Loyal", 1, account, "{}");
    }

    private static ContactCreated contact(UUID id, @Nullable String email, UUID account) {
        return new ContactCreated(id, Instant.EPOCH, "Li Na", email, null, null, null, List.of(account));
    }

    private void expectAudience(int reached) {
        UUID probe = id(create("{}"));
        until(() -> audience(probe).get("included").asInt() == reached);
    }

    private List<String> members() {
        return jdbc.sql("SELECT CONCAT(member, ' ', sequence) FROM segment_member WHERE segment_id = ?")
                .param(Ids.bytes(segment))
                .query(String.class)
                .list();
    }

    private List<UUID> accounts(UUID contact) {
        return jdbc.sql("SELECT account_id FROM contact_account WHERE contact_id = ?")
                .param(Ids.bytes(contact))
                .query((row, index) -> Ids.uuid(row.getBytes(1)))
                .list();
    }

    /** @param more fields that replace the usual ones */
    private String body(String more) {
        var body = (ObjectNode) JSON.readTree("""
                {"name":"Spring","channel":"MAIL","segmentId":"%s","subject":"News for {{name}}",
                 "body":"Dear {{name}}"}""".formatted(segment));
        body.setAll((ObjectNode) JSON.readTree(more));
        return body.toString();
    }

    private JsonNode create(String more) {
        Answer created = http.post(MARKETER, "/api/campaigns", body(more));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return created.json();
    }

    private Answer move(UUID id, String state) {
        return http.put(
                MARKETER, "/api/campaigns/" + id + "/state", "{\"state\":\"" + state + "\"}", "If-Match", etag(id));
    }

    private JsonNode get(UUID id) {
        return http.get(MARKETER, "/api/campaigns/" + id).json();
    }

    private String etag(UUID id) {
        return http.get(MARKETER, "/api/campaigns/" + id).header("ETag");
    }

    private JsonNode audience(UUID id) {
        return http.get(MARKETER, "/api/campaigns/" + id + "/audience").json();
    }

    private JsonNode messages(UUID id, String filter) {
        return http.get(MARKETER, "/api/campaigns/" + id + "/messages?filter=" + filter)
                .json()
                .get("items");
    }

    private void awaitState(UUID id, String state) {
        until(() -> get(id).get("state").asString().equals(state));
    }

    private static void until(Callable<Boolean> holds) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(holds);
    }

    private List<String> types(String name, UUID id, int expected) {
        return topic.read(name, id, expected).stream()
                .map(record -> new String(record.headers().lastHeader("ce_type").value()))
                .toList();
    }

    private static UUID id(JsonNode node) {
        return UUID.fromString(node.get("id").asString());
    }
}
