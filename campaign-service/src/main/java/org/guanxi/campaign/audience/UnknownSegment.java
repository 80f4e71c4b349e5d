package org.guanxi.campaign.audience;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** There is no such segment, or it is gone. */
final class UnknownSegment extends Invalid {

    private final UUID segment;

    UnknownSegment(UUID segment) {
        super(segment);
        this.segment = segment;
    }

    UUID segment() {
        return segment;
    }

    @Override
    public List<FieldProblem> fields() {
        return at("/segmentId");
    }
}
