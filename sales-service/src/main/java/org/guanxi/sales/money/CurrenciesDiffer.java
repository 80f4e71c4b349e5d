package org.guanxi.sales.money;

import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;
import org.jspecify.annotations.Nullable;

public final class CurrenciesDiffer extends Invalid {

    private final @Nullable String pointer;

    /** @param pointer where somebody names the other one, if that can be said */
    public CurrenciesDiffer(String one, String other, @Nullable String pointer) {
        super(one, other);
        this.pointer = pointer;
    }

    @Override
    public List<FieldProblem> fields() {
        return pointer == null ? List.of() : at(pointer);
    }
}
