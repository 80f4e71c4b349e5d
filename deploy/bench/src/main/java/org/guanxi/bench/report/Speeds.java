package org.guanxi.bench.report;

import java.util.List;
import org.guanxi.bench.load.Act;
import org.guanxi.bench.load.Outcome;
import org.guanxi.bench.load.Results;
import org.guanxi.bench.load.Series;
import org.guanxi.bench.platform.Way;

/** Requests a second and how long they take. */
record Speeds(Results results) {

    String closed() {
        var table = new Table("request", "a second", "half within", "99 % within", "failed");
        for (var act : List.of(Act.CREATE, Act.GET, Act.LIST)) {
            row(table, act.word() + ", gateway", Costs.name(act, Way.GATEWAY));
            row(table, act.word() + ", direct", Costs.name(act, Way.DIRECT));
            row(table, act.word() + ", bare SQL", act.word() + "-sql");
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

    String ratio(Act act, Way way) {
        var ours = results.series(Costs.name(act, way), Outcome::perSecond).median();
        var raw = results.series(act.word() + "-sql", Outcome::perSecond).median();
        return Series.number(ours / raw);
    }

    double addedByGateway(java.util.function.ToDoubleFunction<Outcome> figure) {
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
