package org.guanxi.shared.imports.column;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.problem.Flaw;

/**
 * What the headings of a file mean. A heading that is not named here is passed over.
 *
 * @param columns the name of a column by the heading that the file gives it
 */
public record ColumnMapping(Map<String, String> columns) {

    /** For a file whose headings are the names of columns themselves. */
    public static ColumnMapping ofNames(List<String> names) {
        return new ColumnMapping(names.stream().collect(Collectors.toMap(name -> name, name -> name)));
    }

    public ColumnMapping {
        columns = columns.entrySet().stream()
                .filter(each -> each.getValue() != null && !each.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public ImportedRow read(ImportedRow row) {
        return row.read(columns);
    }

    /** The file's own word for a column; what is no column is its own. */
    public String heading(String column) {
        return columns.entrySet().stream()
                .filter(each -> each.getValue().equals(column))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(column);
    }

    /** A column with the heading that the file should have it under: {@code 丁 (kind)}. */
    String named(String column) {
        String heading = heading(column);
        return heading.equals(column) ? column : heading + " (" + column + ")";
    }

    /** The columns that the file has under some heading. */
    public Set<String> in(List<String> headings) {
        return headings.stream().filter(columns::containsKey).map(columns::get).collect(Collectors.toUnmodifiableSet());
    }

    public List<String> ignored(List<String> headings) {
        return headings.stream()
                .filter(heading -> !columns.containsKey(heading))
                .toList();
    }

    /**
     * @throws UnknownColumn
     * @throws ColumnTwice
     */
    public ColumnMapping requireThatItFits(List<String> known) {
        Set<String> seen = new java.util.HashSet<>();
        columns.forEach((heading, column) -> {
            if (!known.contains(column)) {
                throw new UnknownColumn(column, String.join(", ", known), "/columns" + Flaw.step(heading));
            }
            if (!seen.add(column)) {
                throw new ColumnTwice(column, "/columns" + Flaw.step(heading));
            }
        });
        return this;
    }
}
