package org.guanxi.analytics.cdnow;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guanxi.analytics.lifetime.PurchaseHistory;
import org.guanxi.analytics.lifetime.Spending;

/** The 1/10 sample of the CDNOW cohort: 2,357 customers, 6,919 purchases. */
public final class Cdnow {

    public static final LocalDate END = LocalDate.parse("1997-09-30");

    public record Purchase(String id, String customer, LocalDate day, double amount) {}

    private Cdnow() {}

    /** The purchases, or the calling test is skipped with one clear line. */
    public static List<Purchase> purchases() {
        var file = Stream.of("../../shared/data", "../shared/data")
                .map(folder -> Path.of(folder, "cdnow", "orders.csv"))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(file.isPresent(), "skipped: shared/data/cdnow is not beside the repository");
        try (var lines = Files.lines(file.orElseThrow())) {
            return lines.skip(1).map(Cdnow::purchase).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Purchase purchase(String line) {
        var cells = line.split(",");
        return new Purchase(cells[0], cells[1], LocalDate.parse(cells[2]), Double.parseDouble(cells[4]));
    }

    /** Customer to day to amount, same-day purchases merged, until the end of the calibration period. */
    public static Map<String, TreeMap<LocalDate, Double>> calibration() {
        return purchases().stream()
                .filter(purchase -> !purchase.day().isAfter(END))
                .collect(groupingBy(
                        Purchase::customer,
                        TreeMap::new,
                        groupingBy(Purchase::day, TreeMap::new, summingDouble(Purchase::amount))));
    }

    public static PurchaseHistory history(TreeMap<LocalDate, Double> days) {
        double recency = DAYS.between(days.firstKey(), days.lastKey()) / 7.0;
        return new PurchaseHistory(days.size() - 1, recency, DAYS.between(days.firstKey(), END) / 7.0);
    }

    public static Spending spending(TreeMap<LocalDate, Double> days) {
        double mean = days.values().stream()
                .skip(1)
                .mapToDouble(amount -> amount)
                .average()
                .orElse(0);
        return new Spending(days.size() - 1, mean);
    }
}
