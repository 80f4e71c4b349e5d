package org.guanxi.support.progress;

import java.util.List;
import java.util.stream.Collectors;
import org.guanxi.shared.problem.Conflict;
import org.guanxi.shared.problem.FieldProblem;

/** The error at {@code /state} lists the moves that would be; of a final state there are none. */
final class CaseMoveNotAllowed extends Conflict {

    private final String allowed;

    CaseMoveNotAllowed(CaseState from, CaseState to) {
        super(from, to, names(from), from.moves().size());
        this.allowed = names(from);
    }

    private static String names(CaseState from) {
        return from.moves().stream().map(CaseState::name).collect(Collectors.joining(", "));
    }

    @Override
    public List<FieldProblem> fields() {
        return allowed.isEmpty() ? List.of() : List.of(new FieldProblem("/state", allowed));
    }
}
