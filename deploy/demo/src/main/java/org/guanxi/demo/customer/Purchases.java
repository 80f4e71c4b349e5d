package org.guanxi.demo.customer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Two years of orders up to the story's day: each customer buys at a rate of its own until, one day, it stops. How soon differs
 * widely, as it does among real ones: most stay, some leave after an order or two.
 */
public final class Purchases {

    public record Purchase(Customer customer, int number, LocalDate day, int items, String amount) {

        public String csv() {
            return String.join(
                    ",",
                    customer.key() + String.format(Locale.ROOT, "-%03d", number),
                    customer.key(),
                    day.toString(),
                    Integer.toString(items),
                    amount,
                    "CNY");
        }
    }

    private static final int DAYS = 730;

    private Purchases() {}

    public static List<Purchase> all(List<Customer> customers, LocalDate today) {
        var all = new ArrayList<Purchase>();
        for (var customer : customers) {
            if (customer.number() % 12 != 0) { // some are only interested
                all.addAll(of(customer, today));
            }
        }
        all.sort(Comparator.comparing(Purchase::day)
                .thenComparing(purchase -> purchase.customer().number()));
        return all;
    }

    private static List<Purchase> of(Customer customer, LocalDate today) {
        var random = new Random(7_919L * customer.number());
        var pause = 25 + random.nextInt(150) * random.nextDouble();
        var restless = random.nextDouble();
        var leaves = 0.60 * restless * restless;
        var usual = Math.exp(6.2 + 0.9 * random.nextGaussian()) * (customer.person() ? 0.4 : 1.6);
        var purchases = new ArrayList<Purchase>();
        var day = random.nextDouble() * 715;
        while (day < DAYS && purchases.size() < 60) {
            var items = 1 + random.nextInt(6);
            var amount = Math.max(9.9, usual * Math.exp(0.35 * random.nextGaussian()));
            purchases.add(new Purchase(
                    customer, purchases.size() + 1, today.minusDays(DAYS - (long) day), items, money(amount)));
            if (random.nextDouble() < leaves) {
                break;
            }
            day += 1 - Math.log(1 - random.nextDouble()) * pause;
        }
        return purchases;
    }

    private static String money(double amount) {
        return String.format(Locale.ROOT, "%.2f", amount);
    }
}
