package org.guanxi.sales.deal;

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
class DealChanges implements RowChanges {

    static final String OBJECT = "deals";

    private final DealService deals;
    private final DealQueries queries;
    private final MergePatches patches;
    private final KnownPeople people;

    DealChanges(DealService deals, DealQueries queries, MergePatches patches, KnownPeople people) {
        this.deals = deals;
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
        return Set.of("amount", "currency", "probability", DealService.OWNER, "expectedCloseOn");
    }

    @Override
    public void requireSense(ObjectNode change) {
        people.requireIn(change, DealService.OWNER);
    }

    @Override
    public Page<UUID> ids(ListRequest request) {
        return queries.page(request).map(DealSummary::id);
    }

    @Override
    public DealView require(UUID id) {
        return deals.require(id);
    }

    @Override
    public DealView patch(UUID id, long version, ObjectNode patch) {
        return deals.change(id, version, patches.of(patch, WriteDeal.class).onto(require(id)));
    }
}
