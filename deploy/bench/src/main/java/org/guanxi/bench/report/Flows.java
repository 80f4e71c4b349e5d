package org.guanxi.bench.report;

import java.util.stream.DoubleStream;
import org.guanxi.bench.event.RelayDrain;
import org.guanxi.bench.load.Act;
import org.guanxi.bench.load.Imports;
import org.guanxi.bench.load.Outcome;
import org.guanxi.bench.load.Series;
import org.guanxi.bench.platform.Way;

/** What passes in numbers: events out of the outbox and to their readers, rows out of a file. */
record Flows(Findings findings) {

    private static final Bar OF_PRODUCER = Bar.atLeast(0.6, "");
    private static final Bar OF_CREATES = Bar.atLeast(2, "");
    private static final Bar SEEN_BY_HALF = Bar.atMost(50, " ms");
    private static final Bar SEEN_BY_99 = Bar.atMost(250, " ms");
    private static final Bar ROWS = Bar.atLeast(3000, " a second");
    private static final Bar OF_INSERTS = Bar.atLeast(0.15, "");

    String events() {
        var relay = Series.of(findings.drains(), RelayDrain.Round::relay);
        var producer = Series.of(findings.drains(), RelayDrain.Round::producer);
        var seen = findings.seenBusy();
        var asked = new Table("figure", "measured", "asked", "")
                .row("the relay, of the bare producer", relay.median() / producer.median(), OF_PRODUCER)
                .row("the relay, of the most creates a second in any round", relay.median() / mostCreates(), OF_CREATES)
                .row("an account in analytics while others are created, half within", seen.median(), SEEN_BY_HALF)
                .row("an account in analytics while others are created, 99 % within", seen.at(0.99), SEEN_BY_99);
        return """
                ## Events

                - The relay takes a backlog of %d events out of the outbox and into Kafka at %s a second, while the services read
                  them; a bare idempotent producer with `acks=all` sends the same records to a topic nobody reads at %s a second.
                - A new account can be read in analytics-service %s ms after the answer to its creation (99 %%: %s ms); while %s
                  accounts a second are created, half of what the platform can, %s ms (99 %%: %s ms).

                %s""".formatted(
                        findings.conditions().pace().drainedRows(),
                        relay.text(),
                        producer.text(),
                        Series.number(findings.seenIdle().median()),
                        Series.number(findings.seenIdle().at(0.99)),
                        Series.number(findings.busyRate()),
                        Series.number(seen.median()),
                        Series.number(seen.at(0.99)),
                        asked);
    }

    String imports() {
        var product = Series.of(findings.imports(), Imports.Round::product);
        var inserts = Series.of(findings.imports(), Imports.Round::inserts);
        var asked = new Table("figure", "measured", "asked", "")
                .row("rows", product.median(), ROWS)
                .row("of the bare inserts", product.median() / inserts.median(), OF_INSERTS);
        return """
                ## Import

                A file of %d accounts, with checks, duplicates, keys and events: %s rows a second. The bare batched inserts of
                the same rows: %s.

                %s""".formatted(findings.conditions().pace().importedRows(), product.text(), inserts.text(), asked);
    }

    private double mostCreates() {
        return DoubleStream.of(creates(Way.DIRECT), creates(Way.GATEWAY)).max().orElseThrow();
    }

    private double creates(Way way) {
        return findings.results()
                .series(Costs.name(Act.CREATE, way), Outcome::perSecond)
                .at(1);
    }
}
