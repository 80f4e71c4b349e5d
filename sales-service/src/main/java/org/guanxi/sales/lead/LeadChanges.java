package org.guanxi.sales.lead;

import java.util.Set;
import java.util.UUID;
import org.guanxi.shared.bulk.work.RowChanges;
import org.guanxi.shared.http.patch.MergePatches;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.people.KnownPeople;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The owner has a way of its own, as over HTTP. */
@Component
class LeadChanges implements RowChanges {

    static final String OBJECT = "leads";

    private final LeadService leads;
    private final LeadQueries queries;
    private final MergePatches patches;
    private final KnownPeople people;

    LeadChanges(LeadService leads, LeadQueries queries, MergePatches patches, KnownPeople people) {
        this.leads = leads;
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
        return Set.of("company", "source", "email", "phone", LeadService.OWNER);
    }

    @Override
    public void requireSense(ObjectNode change) {
        people.requireIn(change, LeadService.OWNER);
    }

    @Override
    public Page<UUID> ids(ListRequest request) {
        return queries.page(request).map(LeadSummary::id);
    }

    @Override
    public LeadView require(UUID id) {
        return leads.require(id);
    }

    @Override
    public LeadView patch(UUID id, long version, ObjectNode patch) {
        LeadView lead = require(id);
        ObjectNode owner = patch.objectNode();
        if (patch.has(LeadService.OWNER)) {
            owner.set(LeadService.OWNER, patch.remove(LeadService.OWNER));
        }
        if (!patch.isEmpty()) {
            lead = leads.change(id, version, patches.of(patch, WriteLead.class).onto(lead));
        }
        if (owner.isEmpty()) {
            return lead;
        }
        long latest = patch.isEmpty() ? version : lead.version();
        return leads.assign(
                id, latest, patches.of(owner, AssignLead.class).onto(lead).ownerId());
    }
}
