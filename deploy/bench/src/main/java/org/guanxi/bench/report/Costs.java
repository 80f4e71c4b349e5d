package org.guanxi.bench.report;

import java.util.List;
import java.util.Map;
import org.guanxi.bench.load.Act;
import org.guanxi.bench.load.Outcome;
import org.guanxi.bench.load.Results;
import org.guanxi.bench.load.Rounds;
import org.guanxi.bench.load.Series;
import org.guanxi.bench.platform.Way;

/** Processor time: what a request costs, and how much of that is the gateway's doing. */
record Costs(Results results) {

    private static final String[] DIRECT = {"customer-service", "mysql"};
    private static final String[] ALL = {"gateway", "customer-service", "mysql"};
    private static final Map<Act, Bar> WHOLE = Map.of(
            Act.CREATE, Bar.atMost(6.7, " ms"), Act.GET, Bar.atMost(3.2, " ms"), Act.LIST, Bar.atMost(6.5, " ms"));
    private static final Bar ADDED = Bar.atMost(0.8, " ms");
    private static final Bar SHARE = Bar.atMost(0.5, " of direct");

    String whole() {
        var table = new Table("request", "gateway", "customer-service", "MySQL", "together", "asked", "");
        for (var act : List.of(Act.CREATE, Act.GET, Act.LIST)) {
            var together = cost(act, Way.GATEWAY, ALL);
            var bar = java.util.Objects.requireNonNull(WHOLE.get(act));
            table.row(
                    act.word(),
                    Series.number(cost(act, Way.GATEWAY, "gateway").median()),
                    Series.number(cost(act, Way.GATEWAY, "customer-service").median()),
                    Series.number(cost(act, Way.GATEWAY, "mysql").median()),
                    together.text(),
                    bar.asked(),
                    bar.verdict(together.median()));
        }
        var cookie = cost(Act.GET, Way.COOKIE, ALL);
        table.row(
                "get, signed in in a browser",
                Series.number(cost(Act.GET, Way.COOKIE, "gateway").median()),
                Series.number(cost(Act.GET, Way.COOKIE, "customer-service").median()),
                Series.number(cost(Act.GET, Way.COOKIE, "mysql").median()),
                cookie.text(),
                "",
                "");
        return table.toString();
    }

    String added() {
        var table = new Table(
                "request", "direct", "through the gateway", "the gateway adds", "asked", "", "of direct", "asked", "");
        for (var act : List.of(Act.CREATE, Act.GET, Act.LIST)) {
            var direct = cost(act, Way.DIRECT, DIRECT);
            var through = cost(act, Way.GATEWAY, ALL);
            var added = results.difference(
                    name(act, Way.GATEWAY), name(act, Way.DIRECT), outcome -> outcome.cost(ALL) - idleGateway(outcome));
            var share = added.median() / direct.median();
            table.row(
                    act.word(),
                    direct.text(),
                    through.text(),
                    added.text(),
                    ADDED.asked(),
                    ADDED.verdict(added.median()),
                    Series.number(share),
                    SHARE.asked(),
                    SHARE.verdict(share));
        }
        return table.toString();
    }

    /** In a direct leg the gateway has no part; what it uses then is its own housekeeping. */
    private static double idleGateway(Outcome outcome) {
        return outcome.name().contains("direct") ? outcome.cost("gateway") : 0;
    }

    private Series cost(Act act, Way way, String... parts) {
        return results.series(name(act, way), outcome -> outcome.cost(parts));
    }

    static String name(Act act, Way way) {
        return act.word() + "-" + way.name().toLowerCase(java.util.Locale.ROOT) + "-" + Rounds.IN_FLIGHT;
    }
}
