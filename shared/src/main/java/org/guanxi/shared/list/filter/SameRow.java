package org.guanxi.shared.list.filter;

import cz.jirutka.rsql.parser.ast.ComparisonNode;
import cz.jirutka.rsql.parser.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of an "and" are about one row of another table: {@code source==shop;externalId==1} is one key of both, not a key of
 * the one and some other key of the other.
 */
final class SameRow {

    private static final Set<String> DENIALS = Set.of("!=", "=out=");

    private SameRow() {}

    /** @return the nodes in their order, those of one row together; a field that comes twice is about two rows */
    static List<List<Node>> together(List<Node> nodes, Function<String, Field> fields) {
        List<List<Node>> parts = new ArrayList<>();
        Map<String, List<Node>> rows = new HashMap<>();
        for (Node node : nodes) {
            String table = table(node, fields);
            List<Node> row = table == null ? null : rows.get(table);
            if (row == null || has(row, node)) {
                row = new ArrayList<>();
                parts.add(row);
            }
            row.add(node);
            if (table != null) {
                rows.putIfAbsent(table, row);
            }
        }
        return parts;
    }

    private static boolean has(List<Node> row, Node node) {
        return row.stream().anyMatch(each -> field(each).equals(field(node)));
    }

    private static String field(Node node) {
        return ((ComparisonNode) node).getSelector();
    }

    /** @return null for what asks for no row: that there is none with some value, or none at all */
    private static @Nullable String table(Node node, Function<String, Field> fields) {
        if (!(node instanceof ComparisonNode comparison)
                || DENIALS.contains(comparison.getOperator().getSymbol())
                || comparison.getArguments().equals(List.of(""))) {
            return null;
        }
        Field.Several several = fields.apply(comparison.getSelector()).several();
        return several == null ? null : several.table();
    }
}
