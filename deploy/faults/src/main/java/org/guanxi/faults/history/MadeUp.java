package org.guanxi.faults.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A history of the same shape and size as CDNOW's, the same at every run. */
final class MadeUp {

    private static final int CUSTOMERS = 2357;
    private static final int ORDERS = 6919;

    private final Random random = new Random(1997);
    private final int[] placed = new int[CUSTOMERS + 1];
    private final List<String> accounts = new ArrayList<>(List.of("externalId,kind,name"));
    private final List<String> orders =
            new ArrayList<>(List.of("externalId,accountExternalId,placedOn,items,amount,currency"));

    static History history() {
        return new MadeUp().write();
    }

    private History write() {
        for (var customer = 1; customer <= CUSTOMERS; customer++) {
            accounts.add("%04d,PERSON,Buyer %04d".formatted(customer, customer));
            order(customer);
        }
        while (orders.size() <= ORDERS) {
            order(1 + random.nextInt(900));
        }
        return History.of(
                "made-up",
                new History.CsvFile("accounts", String.join("\n", accounts)),
                new History.CsvFile("orders", String.join("\n", orders)));
    }

    private void order(int customer) {
        var number = ++placed[customer];
        orders.add("%04d-%02d,%04d,1997-%02d-%02d,%d,%d.%02d,USD"
                .formatted(
                        customer,
                        number,
                        customer,
                        number == 1 ? 1 + random.nextInt(3) : 4 + random.nextInt(9),
                        1 + random.nextInt(28),
                        1 + random.nextInt(4),
                        5 + random.nextInt(90),
                        random.nextInt(100)));
    }
}
