package org.guanxi.customer.account;

import java.util.Set;
import java.util.UUID;
import org.guanxi.shared.bulk.work.RowChanges;
import org.guanxi.shared.http.patch.MergePatches;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.people.KnownPeople;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

@Component
class AccountChanges implements RowChanges {

    static final String OBJECT = "accounts";

    private final AccountService accounts;
    private final AccountQueries queries;
    private final MergePatches patches;
    private final KnownPeople people;

    AccountChanges(AccountService accounts, AccountQueries queries, MergePatches patches, KnownPeople people) {
        this.accounts = accounts;
        this.queries = queries;
        this.patches = patches;
        this.people = people;
    }

    @Override
    public String object() {
        return OBJECT;
    }

    @Override
    public Set<String> fields() {
        return Set.of(
                "kind", "name", "industry", "region", "country", "website", "phone", "email", AccountService.OWNER);
    }

    @Override
    public void requireSense(ObjectNode change) {
        people.requireIn(change, AccountService.OWNER);
    }

    @Override
    public Page<UUID> ids(ListRequest request) {
        return queries.page(request).map(AccountSummary::id);
    }

    @Override
    public AccountView require(UUID id) {
        return queries.require(id);
    }

    @Override
    public AccountView patch(UUID id, long version, ObjectNode patch) {
        return accounts.change(
                id, version, patches.of(patch, WriteAccount.class).onto(require(id)));
    }
}
