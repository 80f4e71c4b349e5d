package org.guanxi.support.progress;

import java.util.List;
import java.util.stream.Collectors;
import org.guanxi.shared.problem.Conflict;
import org.guanxi.shared.problem.FieldProblem;

/** The error at {@code /state} lists the moves that would be. */
final class CaseMoveNotAllowed extends Conflict {

    private final String allowed;

    CaseMoveNotAllowed(CaseState from, CaseState to) {
        super(from, to, names(from));
        this.allowed = names(from);
    }

    private static String names(CaseState from) {
        return from.moves().stream().map(CaseState::name).collect(Collectors.joining(", "));
    }

    @Override
    public List<FieldProblem> fields() {
        return List.of(new FieldProblem("/state", allowed));
    }
}
