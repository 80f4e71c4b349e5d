package org.guanxi.support.cases;

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
class CaseChanges implements RowChanges {

    static final String OBJECT = "cases";

    private final CaseService cases;
    private final CaseQueries queries;
    private final MergePatches patches;
    private final KnownPeople people;

    CaseChanges(CaseService cases, CaseQueries queries, MergePatches patches, KnownPeople people) {
        this.cases = cases;
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
        return Set.of("type", "priority", "channel", CaseParties.ASSIGNEE);
    }

    @Override
    public void requireSense(ObjectNode change) {
        people.requireIn(change, CaseParties.ASSIGNEE);
    }

    @Override
    public Page<UUID> ids(ListRequest request) {
        return queries.page(request).map(CaseSummary::id);
    }

    @Override
    public CaseView require(UUID id) {
        return cases.require(id);
    }

    @Override
    public CaseView patch(UUID id, long version, ObjectNode patch) {
        return cases.change(id, version, patches.of(patch, WriteCase.class).onto(require(id)));
    }
}
