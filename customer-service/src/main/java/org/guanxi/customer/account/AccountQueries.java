package org.guanxi.customer.account;

import static org.guanxi.shared.list.filter.FieldType.ID;
import static org.guanxi.shared.list.filter.FieldType.MOMENT;
import static org.guanxi.shared.list.filter.FieldType.TEXT;

import java.util.UUID;
import org.guanxi.customer.directory.AccountNotFound;
import org.guanxi.shared.event.customer.AccountKind;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

@Component
class AccountQueries {

    private static final String KEYS = "account_key k WHERE k.account_id = account.id";

    private static final Listing ACCOUNTS = Listing.of(
            AccountSummary.COLUMNS,
            "account",
            "id",
            "-createdAt",
            new Field("id", "id", ID),
            new Field("kind", "kind", AccountKind.class),
            new Field("name", "name", TEXT),
            new Field("initials", "initials", TEXT),
            new Field("industry", "industry", TEXT),
            new Field("region", "region", TEXT),
            new Field("country", "country", TEXT),
            new Field("phone", "phone", TEXT),
            new Field("email", "email", TEXT),
            new Field("ownerId", "owner_id", ID),
            new Field("createdAt", "created_at", MOMENT),
            new Field("changedAt", "changed_at", MOMENT),
            Field.ofSeveral("source", "k.source", TEXT, KEYS),
            Field.ofSeveral("externalId", "k.external_id", TEXT, KEYS),
            ImportField.of("account.id"));

    private static final Listing GROUPED =
            ACCOUNTS.groupedBy("kind", "industry", "region", "country", "ownerId", "createdAt");

    private static final String ONE = "SELECT a.*, k.source, k.external_id FROM account a"
            + " LEFT JOIN account_key k ON k.account_id = a.id WHERE a.id = ?";

    private final Lists lists;
    private final JdbcTemplate jdbc;

    AccountQueries(Lists lists, JdbcTemplate jdbc) {
        this.lists = lists;
        this.jdbc = jdbc;
    }

    AccountView require(UUID id) {
        return jdbc.query(ONE, AccountView::read, Ids.bytes(id)).stream()
                .reduce(AccountView::withKeysOf)
                .orElseThrow(() -> new AccountNotFound(id));
    }

    Page<AccountSummary> page(ListRequest request) {
        return lists.page(ACCOUNTS, request, AccountSummary::read);
    }

    Count count(@Nullable String filter) {
        return lists.count(ACCOUNTS, filter);
    }

    Groups groups(GroupRequest request) {
        return lists.groups(GROUPED, request);
    }
}
