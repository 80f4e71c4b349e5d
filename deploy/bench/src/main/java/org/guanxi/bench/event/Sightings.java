package org.guanxi.bench.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.guanxi.bench.load.Series;
import org.guanxi.bench.platform.Api;
import org.guanxi.bench.platform.Customer;
import org.guanxi.bench.platform.Waiting;

/** How long after its 201 a new account can be read in analytics-service. */
public record Sightings(Api api) {

    private static final String INSIGHTS = "http://127.0.0.1:8105/api/insights/accounts/";
    private static final int LOOK_EVERY_MILLIS = 2;
    private static final int PAUSE_MILLIS = 20;

    /** Milliseconds. */
    public Series take(Duration watching) {
        List<Double> millis = new ArrayList<>();
        var end = System.nanoTime() + watching.toNanos();
        while (System.nanoTime() < end) {
            var account = api.create(Customer.any());
            var answered = System.nanoTime();
            Waiting.until(
                    "Seeing a new account in analytics",
                    Duration.ofSeconds(60),
                    LOOK_EVERY_MILLIS,
                    () -> api.has(INSIGHTS + account));
            millis.add(Waiting.secondsSince(answered) * 1000);
            Waiting.millis(PAUSE_MILLIS);
        }
        return Series.of(millis, Double::doubleValue);
    }
}
