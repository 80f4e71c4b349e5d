package org.guanxi.campaign.content;

import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** What is scheduled lies ahead: its start, and its end. */
final class CampaignTimePassed extends Invalid {

    private final String field;

    private CampaignTimePassed(String field, int which) {
        super(which);
        this.field = field;
    }

    static CampaignTimePassed ofStart() {
        return new CampaignTimePassed("startsAt", 0);
    }

    static CampaignTimePassed ofEnd() {
        return new CampaignTimePassed("endsAt", 1);
    }

    @Override
    public List<FieldProblem> fields() {
        return at("/" + field);
    }
}
