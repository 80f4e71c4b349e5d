package org.guanxi.shared.bulk;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.NotFound;

final class BulkChangeNotFound extends NotFound {

    private final String pointer;

    /** @param pointer where the request names it; empty when its path does */
    BulkChangeNotFound(UUID id, String pointer) {
        super(id);
        this.pointer = pointer;
    }

    @Override
    public List<FieldProblem> fields() {
        return pointer.isEmpty() ? List.of() : at(pointer);
    }
}
