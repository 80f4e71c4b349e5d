package org.guanxi.campaign.audience;

import static org.guanxi.shared.list.filter.FieldType.ID;
import static org.guanxi.shared.list.filter.FieldType.TEXT;

import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Listing;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.list.filter.Field;
import org.springframework.stereotype.Component;

@Component
public class AudienceQueries {

    private static final Listing ENTRIES = Listing.of(
            AudienceMember.COLUMNS,
            "audience_entry",
            "id",
            "name",
            new Field("accountId", "account_id", ID),
            new Field("contactId", "contact_id", ID),
            new Field("name", "name", TEXT),
            new Field("address", "address", TEXT),
            new Field("exclusion", "exclusion", Exclusion.class));

    private final Lists lists;

    AudienceQueries(Lists lists) {
        this.lists = lists;
    }

    public Page<AudienceMember> page(UUID campaignId, ListRequest request) {
        return lists.page(ENTRIES.where("campaign_id = ?", Ids.bytes(campaignId)), request, AudienceMember::read);
    }
}
