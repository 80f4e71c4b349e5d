package org.guanxi.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guanxi.bench.platform.Database;
import org.guanxi.bench.platform.Way;

/** Ours and the reference by turns, in another order each time, so that neither has the better half of the run. */
public record Rounds(Gatling gatling, Workers sql, Database database, List<String> accounts, Pace pace) {

    public static final int IN_FLIGHT = 8;

    /** @param perSecond arrivals of the open legs */
    public void run(Results results, double perSecond) {
        for (var round = 1; round <= pace.rounds(); round++) {
            System.out.println("  round " + round + " of " + pace.rounds());
            var legs = new ArrayList<>(legs(perSecond));
            if (round % 2 == 0) {
                java.util.Collections.reverse(legs);
            }
            results.add(gatling.run(legs));
            RawRows.tables(database);
            results.add(List.of(
                    sql.run("create-sql", RawRows::in),
                    sql.run("get-sql", RawReads.get(accounts)),
                    sql.run("list-sql", RawReads::list)));
            RawRows.dropTables(database);
        }
    }

    private List<Leg> legs(double perSecond) {
        var closed = Stream.of(Act.GET, Act.LIST, Act.CREATE)
                .flatMap(act -> Stream.of(
                        Leg.closed(Way.DIRECT, act, IN_FLIGHT, pace), Leg.closed(Way.GATEWAY, act, IN_FLIGHT, pace)));
        var cookie = Stream.of(Leg.closed(Way.COOKIE, Act.GET, IN_FLIGHT, pace));
        var open = Stream.of(
                Leg.open(Way.DIRECT, Act.GET, perSecond, pace), Leg.open(Way.GATEWAY, Act.GET, perSecond, pace));
        return Stream.of(closed, cookie, open).flatMap(each -> each).toList();
    }
}
