package org.guanxi.analytics.lifetime;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Made-up customers: arbitrary ones, and ones that behave as BG/NBD says. */
final class Customers {

    private Customers() {}

    static PurchaseHistory anyHistory(RandomGenerator random) {
        double age = 1 + random.nextDouble(521);
        int repeats = random.nextInt(4) == 0 ? 0 : random.nextInt(301);
        return new PurchaseHistory(repeats, repeats == 0 ? 0 : age * (0.01 + 0.99 * random.nextDouble()), age);
    }

    static BgNbd anyModel(RandomGenerator random) {
        return new BgNbd(anyOf(random), 10 * anyOf(random), anyOf(random), anyOf(random));
    }

    private static double anyOf(RandomGenerator random) {
        return Math.exp(3 * (random.nextDouble() - 0.5));
    }

    /** Rates are Erlang distributed (r = 2), chances to leave after an order are beta(1, 4) distributed. */
    static List<PurchaseHistory> simulated(RandomGenerator random, int number, double alpha) {
        return Stream.generate(() -> simulate(random, alpha)).limit(number).toList();
    }

    private static PurchaseHistory simulate(RandomGenerator random, double alpha) {
        double age = 30 + random.nextDouble(30);
        double rate = (random.nextExponential() + random.nextExponential()) / alpha;
        double leaving = 1 - Math.pow(random.nextDouble(), 1.0 / 4);
        int repeats = 0;
        double last = 0;
        for (double next = random.nextExponential() / rate; next < age; next += random.nextExponential() / rate) {
            repeats++;
            last = next;
            if (random.nextDouble() < leaving) break;
        }
        return new PurchaseHistory(repeats, last, age);
    }
}
