package org.guanxi.customer.contact;

import java.util.Set;
import java.util.UUID;
import org.guanxi.shared.bulk.work.RowChanges;
import org.guanxi.shared.http.patch.MergePatches;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Page;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

@Component
class ContactChanges implements RowChanges {

    static final String OBJECT = "contacts";

    private final ContactService contacts;
    private final ContactQueries queries;
    private final MergePatches patches;

    ContactChanges(ContactService contacts, ContactQueries queries, MergePatches patches) {
        this.contacts = contacts;
        this.queries = queries;
        this.patches = patches;
    }

    @Override
    public String object() {
        return OBJECT;
    }

    @Override
    public Set<String> fields() {
        return Set.of("title", "language", "phone", "email");
    }

    @Override
    public Page<UUID> ids(ListRequest request) {
        return queries.page(request, null).map(ContactSummary::id);
    }

    @Override
    public ContactView require(UUID id) {
        return contacts.require(id);
    }

    @Override
    public ContactView patch(UUID id, long version, ObjectNode patch) {
        return contacts.change(
                id, version, patches.of(patch, WriteContact.class).onto(require(id)));
    }
}
