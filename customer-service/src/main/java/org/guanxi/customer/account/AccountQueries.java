package org.guanxi.customer.account;

import static org.guanxi.shared.list.FieldType.ID;
import static org.guanxi.shared.list.FieldType.MOMENT;
import static org.guanxi.shared.list.FieldType.TEXT;
import static org.guanxi.shared.list.FieldType.WORD;

import org.guanxi.shared.list.Count;
import org.guanxi.shared.list.Field;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Listing;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.list.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AccountQueries {

    private static final Listing ACCOUNTS = Listing.of(
            AccountSummary.COLUMNS,
            "account",
            "id",
            "-createdAt",
            new Field("id", "id", ID),
            new Field("kind", "kind", WORD),
            new Field("name", "name", TEXT),
            new Field("industry", "industry", TEXT),
            new Field("region", "region", TEXT),
            new Field("country", "country", TEXT),
            new Field("phone", "phone", TEXT),
            new Field("email", "email", TEXT),
            new Field("ownerId", "owner_id", ID),
            new Field("createdAt", "created_at", MOMENT),
            new Field("changedAt", "changed_at", MOMENT),
            new Field(
                    "externalId",
                    "(SELECT MIN(k.external_id) FROM account_key k WHERE k.account_id = account.id)",
                    TEXT));

    private final Lists lists;

    AccountQueries(Lists lists) {
        this.lists = lists;
    }

    Page<AccountSummary> page(ListRequest request) {
        return lists.page(ACCOUNTS, request, AccountSummary::read);
    }

    Count count(@Nullable String filter) {
        return lists.count(ACCOUNTS, filter);
    }
}
