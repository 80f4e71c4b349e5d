package org.guanxi.campaign.audience;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** There is no such segment, or it is gone. */
final class UnknownSegment extends Invalid {

    private final UUID segment;
    private final String pointer;

    /** @param pointer where the request names it */
    UnknownSegment(UUID segment, String pointer) {
        super(segment);
        this.segment = segment;
        this.pointer = pointer;
    }

    UUID segment() {
        return segment;
    }

    @Override
    public List<FieldProblem> fields() {
        return at(pointer);
    }
}
