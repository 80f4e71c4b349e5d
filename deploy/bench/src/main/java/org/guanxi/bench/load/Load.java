package org.guanxi.bench.load;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * The legs that {@link Gatling} asks for, one after the other, in a process of its own. Gatling's statistics are whole
 * milliseconds, too coarse for what a gateway adds: the tallies take the time around each request themselves.
 */
public class Load extends Simulation {

    /** The tallies close before the load ends. */
    private static final Duration LONGER = Duration.ofMillis(500);

    private final List<Tally> tallies = new ArrayList<>();
    private final LoadFiles files = LoadFiles.given();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());

    public Load() {
        var requests = new Requests(files.token(), files.cookie(), files.accounts());
        PopulationBuilder all = null;
        for (var leg : files.legs().reversed()) {
            var population = population(leg, requests);
            all = all == null ? population : population.andThen(all);
        }
        setUp(java.util.Objects.requireNonNull(all))
                .protocols(http.shareConnections().disableCaching());
    }

    private PopulationBuilder population(Leg leg, Requests requests) {
        var tally = new Tally(leg.name(), files.processes(), leg.counted());
        tallies.addFirst(tally);
        var name = tallies.size() + " " + leg.name();
        var timed = timed(requests.of(leg.way(), leg.act()), leg, tally);
        var lasting = leg.whole().plus(LONGER);
        return leg.open()
                ? scenario(name)
                        .exec(timed)
                        .injectOpen(constantUsersPerSec(leg.amount()).during(lasting))
                : scenario(name).exec(during(lasting).on(timed)).injectOpen(atOnceUsers((int) leg.amount()));
    }

    private ChainBuilder timed(ChainBuilder request, Leg leg, Tally tally) {
        return exec(session -> {
                    tally.begin(clock, leg.leadIn(), leg.counted());
                    return session.set("began", System.nanoTime());
                })
                .exec(request)
                .exec(session -> {
                    tally.add(System.nanoTime() - session.getLong("began"), !session.isFailed());
                    return session.markAsSucceeded();
                });
    }

    @Override
    public void after() {
        files.write(tallies.stream().map(Tally::outcome).toList());
    }
}
