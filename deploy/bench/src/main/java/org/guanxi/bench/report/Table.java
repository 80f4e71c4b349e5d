package org.guanxi.bench.report;

import java.util.List;

/** A table as Markdown writes it. */
final class Table {

    private final StringBuilder text = new StringBuilder();

    Table(String... heads) {
        row(heads);
        row(List.of(heads).stream().map(head -> "---").toArray(String[]::new));
    }

    Table row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
