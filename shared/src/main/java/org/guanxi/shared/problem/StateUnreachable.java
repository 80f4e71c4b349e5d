package org.guanxi.shared.problem;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A state that does not follow the present one; {@code allowed} names those that do, of a final state none. */
public abstract class StateUnreachable extends Conflict {

    private final String pointer;
    private final transient List<String> allowed;

    protected StateUnreachable(String pointer, Enum<?> from, Enum<?> to, Collection<? extends Enum<?>> allowed) {
        super(from, to, allowed.stream().map(Enum::name).collect(Collectors.joining(", ")), allowed.size());
        this.pointer = pointer;
        this.allowed = allowed.stream().<String>map(Enum::name).toList();
    }

    @Override
    public List<FieldProblem> fields() {
        return at(pointer);
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("allowed", allowed);
    }
}
