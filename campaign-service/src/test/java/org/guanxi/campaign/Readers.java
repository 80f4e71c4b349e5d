package org.guanxi.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.event.analytics.SegmentMemberAdded;
import org.guanxi.shared.event.customer.ContactCreated;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.testing.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People and segments as the other services would tell of them. */
public record Readers(Topic topic, JdbcClient jdbc, CampaignApi campaigns) {

    /** Somebody at an account of the segment. */
    public UUID member(String name, @Nullable String email) {
        UUID contact = Ids.next();
        UUID account = Ids.next();
        topic.publish(new ContactCreated(contact, Instant.EPOCH, name, email, null, null, null, List.of(account)));
        topic.publish(added(account));
        CampaignApi.until(() -> accounts(contact).size() == 1);
        return contact;
    }

    public SegmentMemberAdded added(UUID account) {
        return new SegmentMemberAdded(campaigns.segment(), Instant.EPOCH, "Loyal", 1, account, "{}");
    }

    public List<UUID> accounts(UUID contact) {
        return jdbc.sql("SELECT account_id FROM contact_account WHERE contact_id = ?")
                .param(Ids.bytes(contact))
                .query((row, index) -> Ids.uuid(row.getBytes(1)))
                .list();
    }

    public void expectAudience(int reached) {
        UUID probe = CampaignApi.id(campaigns.create("{}"));
        CampaignApi.until(() -> campaigns.audience(probe).get("included").asInt() == reached);
    }

    /** A campaign that keeps running, because its only reader's mailbox is full. */
    public UUID runningWithOneDelayed() {
        member("Late", "late@delayed.invalid");
        expectAudience(1);
        UUID id = campaigns.scheduled();
        campaigns.move(id, "RUNNING");
        CampaignApi.until(() -> campaigns.messages(id, "state==SOFT_BOUNCED").size() == 1);
        return id;
    }
}
