package org.guanxi.campaign.progress;

import java.util.List;
import java.util.stream.Collectors;
import org.guanxi.shared.problem.Conflict;
import org.guanxi.shared.problem.FieldProblem;

/** The error at {@code /state} lists the moves that would be; of a final state there are none. */
final class CampaignMoveNotAllowed extends Conflict {

    private final String allowed;

    CampaignMoveNotAllowed(CampaignState from, CampaignState to) {
        super(from, to, names(from), from.moves().size());
        this.allowed = names(from);
    }

    private static String names(CampaignState from) {
        return from.moves().stream().map(CampaignState::name).collect(Collectors.joining(", "));
    }

    @Override
    public List<FieldProblem> fields() {
        return allowed.isEmpty() ? List.of() : List.of(new FieldProblem("/state", allowed));
    }
}
