package org.guanxi.campaign.content;

import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

final class CampaignEndsTooEarly extends Invalid {

    @Override
    public List<FieldProblem> fields() {
        return at("/endsAt");
    }
}
