package org.guanxi.faults.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A purchase history to import: 2,357 customers, a contact at each, and their 6,919 orders. */
public record History(String name, CsvFile accounts, CsvFile contacts, CsvFile orders) {

    private static final String HEARS_OF_CONTACTS_ONLY = "campaign-service";

    /** @param text with its header */
    public record CsvFile(String object, String text) {

        public int rows() {
            return (int) text.lines().filter(line -> !line.isBlank()).count() - 1;
        }

        Stream<String> column(String name) {
            int at = List.of(text.lines().findFirst().orElseThrow().split(",")).indexOf(name);
            return text.lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split(",")[at]);
        }
    }

    /** The real one where it lies beside the repository, otherwise one of the same shape. */
    public static History find(Path root) {
        var folder = root.resolveSibling("shared/data/cdnow");
        return Files.exists(folder.resolve("orders.csv"))
                ? of("CDNOW", read(folder, "accounts"), read(folder, "orders"))
                : MadeUp.history();
    }

    /** With the contacts that none of them has: each customer in person. */
    static History of(String name, CsvFile accounts, CsvFile orders) {
        var contacts = accounts.column("externalId").map("%1$s,Customer %1$s,%1$s"::formatted);
        var text = "externalId,fullName,accountExternalId\n" + contacts.collect(Collectors.joining("\n"));
        return new History(name, accounts, new CsvFile("contacts", text), orders);
    }

    /** In the order in which they need each other. */
    public List<CsvFile> files() {
        return List.of(accounts, contacts, orders);
    }

    /** Those that are of any concern to a part. */
    public List<CsvFile> filesFor(String part) {
        return part.equals(HEARS_OF_CONTACTS_ONLY) ? List.of(contacts) : files();
    }

    /** The source system under which the end-to-end tests import it. */
    public String source() {
        return name.toLowerCase(Locale.ROOT);
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
