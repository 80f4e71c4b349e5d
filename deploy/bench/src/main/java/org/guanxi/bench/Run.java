package org.guanxi.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.guanxi.bench.event.OutboxRows;
import org.guanxi.bench.event.RelayDrain;
import org.guanxi.bench.event.Sightings;
import org.guanxi.bench.load.Act;
import org.guanxi.bench.load.BareSql;
import org.guanxi.bench.load.Gatling;
import org.guanxi.bench.load.Imports;
import org.guanxi.bench.load.Leg;
import org.guanxi.bench.load.LoadFiles;
import org.guanxi.bench.load.Outcome;
import org.guanxi.bench.load.Pace;
import org.guanxi.bench.load.RawRows;
import org.guanxi.bench.load.Results;
import org.guanxi.bench.load.Rounds;
import org.guanxi.bench.load.Series;
import org.guanxi.bench.load.Workers;
import org.guanxi.bench.machine.Conditions;
import org.guanxi.bench.machine.Disk;
import org.guanxi.bench.platform.Api;
import org.guanxi.bench.platform.Database;
import org.guanxi.bench.platform.Failure;
import org.guanxi.bench.platform.Json;
import org.guanxi.bench.platform.Platform;
import org.guanxi.bench.platform.Processes;
import org.guanxi.bench.platform.SignIn;
import org.guanxi.bench.platform.Starts;
import org.guanxi.bench.platform.Waiting;
import org.guanxi.bench.platform.Way;
import org.guanxi.bench.report.Findings;

/** One run from the first start to the last figure. */
final class Run {

    private static final int SEEDED = 4_000;
    private static final double SHARE_OF_LOAD = 0.3;
    private static final double SHARE_OF_WRITES = 0.5;
    private static final int MANY_IN_FLIGHT = 32;

    private final Platform platform;
    private final Pace pace;
    private final Api api = new Api();
    private final Results results = new Results();

    Run(Platform platform, Pace pace) {
        this.platform = platform;
        this.pace = pace;
    }

    Findings findings(double loadBefore) {
        say("Starting a platform for this, twice: the second start is the usual one");
        platform.forget();
        platform.up();
        platform.down();
        var began = System.nanoTime();
        var starts = Starts.during(platform.state(), platform::up);
        var startSeconds = Waiting.secondsSince(began);
        var idle = megabytes();
        var database = Database.of(platform.state());
        var conditions = Conditions.of(platform, database, loadBefore, pace);
        var disk = Disk.syncs(platform.loadFolder(), 500);

        say("Importing " + SEEDED + " accounts to work with");
        new Imports(api, database).product(SEEDED);
        var accounts = database.column("SELECT BIN_TO_UUID(id) FROM account ORDER BY id LIMIT " + SEEDED);
        requireFifty();

        say("Warming up for " + pace.warmUp().toSeconds() + " s");
        var files = new LoadFiles(platform.loadFolder(), platform.processes());
        files.accounts(accounts);
        var gatling = new Gatling(files, api, new SignIn().cookie());
        var workers = new Workers(database, files.processes(), pace);
        var perSecond = warmUp(gatling) * SHARE_OF_LOAD;

        say("Requests");
        var reference = new BareSql(workers, database, accounts);
        new Rounds(gatling::run, reference::run, pace).run(results, perSecond);
        results.add(gatling.run(List.of(Leg.closed(Way.GATEWAY, Act.MIX, MANY_IN_FLIGHT, pace))));
        var loaded = megabytes();

        say("From a commit to what analytics shows");
        var seenIdle = new Sightings(api).take(pace.watching());
        var busyRate = results.series("create-gateway-" + Rounds.IN_FLIGHT, Outcome::perSecond)
                        .median()
                * SHARE_OF_WRITES;
        var seenBusy = seenBusy(gatling, busyRate);

        say("Imports");
        var imports = rounds(() -> new Imports(api, database).round(pace.importedRows()));
        RawRows.dropTables(database);

        say("Draining the outbox");
        var drain = new RelayDrain(
                database, OutboxRows.sample(api), platform.processes().id("customer-service"), pace);
        drain.round();
        var drains = rounds(drain::round);
        return new Findings(
                results,
                conditions,
                starts,
                startSeconds,
                idle,
                loaded,
                perSecond,
                drains,
                seenIdle,
                seenBusy,
                busyRate,
                imports,
                disk);
    }

    /** @return requests a second that the gateway then manages */
    private double warmUp(Gatling gatling) {
        var half = pace.warmUp().dividedBy(2);
        var outcomes = gatling.run(List.of(
                Leg.closed(Way.DIRECT, Act.MIX, Rounds.IN_FLIGHT, pace).lasting(half),
                Leg.closed(Way.GATEWAY, Act.MIX, Rounds.IN_FLIGHT, pace).lasting(half),
                Leg.closed(Way.COOKIE, Act.GET, Rounds.IN_FLIGHT, pace),
                Leg.closed(Way.GATEWAY, Act.GET, Rounds.IN_FLIGHT, pace)));
        return outcomes.getLast().perSecond();
    }

    private Series seenBusy(Gatling gatling, double perSecond) {
        var writing = Leg.open(Way.GATEWAY, Act.CREATE, perSecond, pace)
                .lasting(pace.watching().plusSeconds(5));
        var load = CompletableFuture.supplyAsync(() -> gatling.run(List.of(writing)));
        Waiting.millis(4_000 + pace.leadIn().toMillis());
        var seen = new Sightings(api).take(pace.watching());
        results.add(load.join());
        return seen;
    }

    private void requireFifty() {
        var items = Json.occurrences(api.get(Way.DIRECT.address() + Act.FIRST_FIFTY), "\"kind\"");
        if (items != 50) {
            throw new Failure("The list that is to be measured has " + items + " items, not 50");
        }
    }

    private <T> List<T> rounds(java.util.function.Supplier<T> round) {
        return IntStream.range(0, pace.rounds())
                .mapToObj(number -> round.get())
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }

    private Map<String, Long> megabytes() {
        var megabytes = new HashMap<String, Long>();
        platform.processes().ids().forEach((part, pid) -> megabytes.put(part, Processes.residentMegabytes(pid)));
        return megabytes;
    }

    private static void say(String what) {
        System.out.println("\n── " + what);
    }
}
