package org.guanxi.campaign.content;

import java.util.List;
import org.guanxi.shared.problem.Conflict;
import org.guanxi.shared.problem.FieldProblem;

/** Leaves the draft only with everything that it needs to run. */
final class CampaignIncomplete extends Conflict {

    private final transient List<String> missing;

    CampaignIncomplete(List<String> missing) {
        super(String.join(", ", missing));
        this.missing = missing;
    }

    @Override
    public List<FieldProblem> fields() {
        return missing.stream()
                .map(field -> new FieldProblem("/" + field, "field.missing"))
                .toList();
    }
}
