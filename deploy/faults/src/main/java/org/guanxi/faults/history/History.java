package org.guanxi.faults.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A purchase history to import: 2,357 customers and their 6,919 orders. */
public record History(String name, CsvFile accounts, CsvFile orders) {

    /** @param text with its header */
    public record CsvFile(String object, String text) {

        public int rows() {
            return (int) text.lines().filter(line -> !line.isBlank()).count() - 1;
        }

        private Stream<String> column(String name) {
            int at = List.of(text.lines().findFirst().orElseThrow().split(",")).indexOf(name);
            return text.lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split(",")[at]);
        }
    }

    /** The real one where it lies beside the repository, otherwise one of the same shape. */
    public static History find(Path root) {
        var folder = root.resolveSibling("shared/data/cdnow");
        return Files.exists(folder.resolve("orders.csv"))
                ? new History("CDNOW", read(folder, "accounts"), read(folder, "orders"))
                : MadeUp.history();
    }

    public List<CsvFile> files() {
        return List.of(accounts, orders);
    }

    public BigDecimal revenue() {
        return orders.column("amount").map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All its orders have one. */
    public String currency() {
        var currencies = orders.column("currency").distinct().toList();
        if (currencies.size() != 1) throw new IllegalStateException("Not one currency but " + currencies);
        return currencies.getFirst();
    }

    private static CsvFile read(Path folder, String object) {
        try {
            return new CsvFile(object, Files.readString(folder.resolve(object + ".csv")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
