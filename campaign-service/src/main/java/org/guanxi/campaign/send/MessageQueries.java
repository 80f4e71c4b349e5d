package org.guanxi.campaign.send;

import static org.guanxi.shared.list.filter.FieldType.ID;
import static org.guanxi.shared.list.filter.FieldType.MOMENT;
import static org.guanxi.shared.list.filter.FieldType.TEXT;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Listing;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.list.filter.Field;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

@Component
public class MessageQueries {

    private static final Listing MESSAGES = Listing.of(
            CampaignMessageView.COLUMNS,
            "message m LEFT JOIN sandbox_mail s ON s.message_id = m.id",
            "m.id",
            "createdAt",
            new Field("accountId", "m.account_id", ID),
            new Field("contactId", "m.contact_id", ID),
            new Field("name", "m.name", TEXT),
            new Field("address", "m.address", TEXT),
            new Field("state", "m.state", MessageState.class),
            new Field("reason", "m.reason", TEXT),
            new Field("sentAt", "m.sent_at", MOMENT),
            new Field("createdAt", "m.created_at", MOMENT));

    private final Lists lists;
    private final JdbcTemplate jdbc;

    MessageQueries(Lists lists, JdbcTemplate jdbc) {
        this.lists = lists;
        this.jdbc = jdbc;
    }

    public Page<CampaignMessageView> page(UUID campaignId, ListRequest request) {
        return lists.page(
                MESSAGES.where("m.campaign_id = ?", Ids.bytes(campaignId)), request, CampaignMessageView::read);
    }

    /** How many messages are in which state; states without any are left out. */
    public Map<String, Long> counts(UUID campaignId) {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.query(
                "SELECT state, COUNT(*) AS messages FROM message WHERE campaign_id = ? GROUP BY state",
                row -> {
                    counts.put(row.getString("state"), row.getLong("messages"));
                },
                (Object) Ids.bytes(campaignId));
        return counts;
    }
}
