package org.guanxi.bench.report;

import java.util.List;
import org.guanxi.bench.load.Series;

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

    /** The row of a figure that something is asked of. */
    Table row(String what, double measured, Bar bar) {
        return row(what, Series.number(measured) + bar.unit(), bar.asked(), bar.verdict(measured));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
