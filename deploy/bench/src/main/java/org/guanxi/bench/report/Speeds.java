package org.guanxi.bench.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.guanxi.bench.load.Act;
import org.guanxi.bench.load.BareSql;
import org.guanxi.bench.load.Outcome;
import org.guanxi.bench.load.Results;
import org.guanxi.bench.platform.Way;

/** Requests a second and how long they take. */
record Speeds(Results results) {

    private static final Bar COMMITS = Bar.atLeast(0.5, "");
    private static final Bar SIGNED_IN = Bar.atLeast(0.45, "");
    private static final Bar ADDED_TO_HALF = Bar.atMost(1.5, " ms");
    private static final Bar ADDED_TO_99 = Bar.atMost(8, " ms");

    String closed() {
        var table = new Table("request", "a second", "half within", "99 % within", "failed");
        for (var act : List.of(Act.CREATE, Act.GET, Act.LIST)) {
            row(table, act.word() + ", gateway", Costs.name(act, Way.GATEWAY));
            row(table, act.word() + ", direct", Costs.name(act, Way.DIRECT));
            row(table, act.word() + ", bare SQL", BareSql.name(act));
        }
        row(table, "get, gateway, signed in in a browser", Costs.name(Act.GET, Way.COOKIE));
        return table.toString();
    }

    String open() {
        var table = new Table("get by id", "a second", "half within", "99 % within", "failed");
        row(table, "gateway", "get-gateway-open");
        row(table, "direct", "get-direct-open");
        return table.toString();
    }

    String asked() {
        return new Table("figure", "measured", "asked", "")
                .row("creates sent to the service itself, of the bare commits", ratio(Act.CREATE, Way.DIRECT), COMMITS)
                .row("creates through the gateway, of the bare commits", ratio(Act.CREATE, Way.GATEWAY), COMMITS)
                .row(
                        "gets by somebody signed in in a browser, of those sent to the service itself",
                        perSecond(Costs.name(Act.GET, Way.COOKIE)) / perSecond(Costs.name(Act.GET, Way.DIRECT)),
                        SIGNED_IN)
                .row("the gateway adds, half within", addedByGateway(Outcome::p50), ADDED_TO_HALF)
                .row("the gateway adds, 99 % within", addedByGateway(Outcome::p99), ADDED_TO_99)
                .toString();
    }

    double ratio(Act act, Way way) {
        return perSecond(Costs.name(act, way)) / perSecond(BareSql.name(act));
    }

    private double perSecond(String name) {
        return results.series(name, Outcome::perSecond).median();
    }

    private double addedByGateway(ToDoubleFunction<Outcome> figure) {
        return results.difference("get-gateway-open", "get-direct-open", figure).median();
    }

    private void row(Table table, String what, String name) {
        table.row(
                what,
                results.series(name, Outcome::perSecond).text(),
                results.series(name, Outcome::p50).text() + " ms",
                results.series(name, Outcome::p99).text() + " ms",
                String.valueOf(
                        results.of(name).stream().mapToLong(Outcome::failed).sum()));
    }
}
