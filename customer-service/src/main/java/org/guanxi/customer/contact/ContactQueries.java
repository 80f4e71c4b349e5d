package org.guanxi.customer.contact;

import static org.guanxi.shared.list.filter.FieldType.ID;
import static org.guanxi.shared.list.filter.FieldType.MOMENT;
import static org.guanxi.shared.list.filter.FieldType.TEXT;

import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.imports.ImportField;
import org.guanxi.shared.list.Count;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Listing;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.list.filter.Field;
import org.guanxi.shared.list.group.GroupRequest;
import org.guanxi.shared.list.group.Groups;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ContactQueries {

    private static final String KEYS = "contact_key k WHERE k.contact_id = contact.id";

    private static final Listing CONTACTS = Listing.of(
            ContactSummary.COLUMNS,
            "contact",
            "id",
            "-createdAt",
            new Field("id", "id", ID),
            new Field("fullName", "full_name", TEXT),
            new Field("initials", "initials", TEXT),
            new Field("title", "title", TEXT),
            new Field("email", "email", TEXT),
            new Field("phone", "phone", TEXT),
            new Field("createdAt", "created_at", MOMENT),
            new Field("changedAt", "changed_at", MOMENT),
            Field.ofSeveral("source", "k.source", TEXT, KEYS),
            Field.ofSeveral("externalId", "k.external_id", TEXT, KEYS),
            ImportField.of("contact.id"));

    private static final Listing GROUPED = CONTACTS.groupedBy("title", "createdAt");

    private final Lists lists;

    ContactQueries(Lists lists) {
        this.lists = lists;
    }

    Page<ContactSummary> page(ListRequest request, @Nullable UUID accountId) {
        return lists.page(of(CONTACTS, accountId), request, ContactSummary::read);
    }

    Count count(@Nullable String filter, @Nullable UUID accountId) {
        return lists.count(of(CONTACTS, accountId), filter);
    }

    Groups groups(GroupRequest request, @Nullable UUID accountId) {
        return lists.groups(of(GROUPED, accountId), request);
    }

    private static Listing of(Listing contacts, @Nullable UUID accountId) {
        return accountId == null
                ? contacts
                : contacts.where("id IN (SELECT contact_id FROM contact_account WHERE account_id = ?)", (Object)
                        Ids.bytes(accountId));
    }
}
