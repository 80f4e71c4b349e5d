package org.guanxi.shared.imports.column;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** Without them no row can be imported. */
public final class ColumnsMissing extends Invalid {

    public ColumnsMissing(String columns) {
        super(columns);
    }

    /**
     * @param required of each group one is needed
     * @return the groups that the file has nothing of, in words; empty when there are none
     */
    public static Optional<String> in(ColumnMapping mapping, List<String> headings, List<List<String>> required) {
        Set<String> columns = mapping.in(headings);
        String missing = required.stream()
                .filter(group -> group.stream().noneMatch(columns::contains))
                .map(group -> group.stream().map(mapping::named).collect(Collectors.joining(" / ")))
                .sorted()
                .collect(Collectors.joining(", "));
        return Optional.of(missing).filter(text -> !text.isEmpty());
    }

    @Override
    public List<FieldProblem> fields() {
        return at("/columns");
    }
}
