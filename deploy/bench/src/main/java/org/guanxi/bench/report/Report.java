package org.guanxi.bench.report;

import java.util.Locale;
import org.guanxi.bench.event.RelayDrain;
import org.guanxi.bench.load.Act;
import org.guanxi.bench.load.Imports;
import org.guanxi.bench.load.Outcome;
import org.guanxi.bench.load.Rounds;
import org.guanxi.bench.load.Series;
import org.guanxi.bench.platform.Platform;
import org.guanxi.bench.platform.Starts;
import org.guanxi.bench.platform.Way;

/** docs/benchmarks.md: what was measured, in plain words. */
public record Report(Findings findings) {

    public String text() {
        return String.join("\n", head(), conditions(), costs(), speeds(), many(), events(), imports(), start());
    }

    private String head() {
        return """
                # Benchmarks

                Written by `./crm bench`, which measures everything anew; nothing here is typed in by hand. Every figure is the
                median of %d rounds, the smallest and the largest in brackets. Platform, load and reference share one machine:
                ratios and costs tell more than requests a second.
                """.formatted(findings.conditions().pace().rounds());
    }

    private String conditions() {
        var conditions = findings.conditions();
        var elsewhere = Series.of(findings.results().all(), Outcome::busyElsewhere);
        var stolen = Series.of(findings.results().all(), Outcome::stolen);
        return """
                ## Where and how

                - %s, commit %s
                - %s; %s
                - %s
                - gateway's JVM: `%s`; the other services have the same but for the heap
                - load of the machine before: %s; while measuring, other programs used %s processors, the host took away %s
                - the disk alone needs %s ms to make 4 kB safe (`fdatasync`), 99 %% of the time at most %s ms
                - %s s of warm-up; each leg %s s after a lead-in of %s s that does not count; ours and the reference by turns,
                  in turned order in every other round; load by Gatling in a process of its own, not pinned to a processor
                - a create sends an external key and an `Idempotency-Key` and writes the account, its key and its event; a list
                  asks for the newest 50 accounts of one industry
                """.formatted(
                        conditions.day(),
                        conditions.commit(),
                        conditions.machine(),
                        conditions.system(),
                        conditions.mysql(),
                        conditions.flags(),
                        Series.number(conditions.loadBefore()),
                        elsewhere.text(),
                        stolen.text(),
                        Series.number(findings.disk().median()),
                        Series.number(findings.disk().at(0.99)),
                        conditions.pace().warmUp().toSeconds(),
                        conditions.pace().counted().toSeconds(),
                        conditions.pace().leadIn().toSeconds());
    }

    private String costs() {
        var costs = new Costs(findings.results());
        return """
                ## Processor time a request

                Milliseconds of processor a request, over gateway, customer-service and MySQL together, warm, %d requests in flight.
                What the other services do with a new account counts where it is MySQL's work.

                %s
                The gateway's share, against the same request sent to the service itself:

                %s
                What the gateway adds is the difference of two legs that run one after the other, so it carries the spread of both; what the
                gateway's own process uses is in the first table. A get by id costs the service so little that half of it is less than
                what a proxy needs that reads the request, checks the token, counts and sends it on.
                """.formatted(Rounds.IN_FLIGHT, costs.whole(), costs.added());
    }

    private String speeds() {
        var speeds = new Speeds(findings.results());
        return """
                ## Speed

                %d in flight, each sends its next request when it has the answer. "Bare SQL" are as many JDBC connections that
                commit the same rows, or run the best statement for the same answer, at the same durability.

                %s
                Creates come to %s (direct) and %s (gateway) of the bare commits; gets to %s and %s, lists to %s and %s of the
                bare statements.

                %s arrivals a second, about 30 %% of what the gateway can do, however long the answers take:

                %s
                The gateway adds %s ms at the median and %s ms at 99 %%.
                """.formatted(
                        Rounds.IN_FLIGHT,
                        speeds.closed(),
                        speeds.ratio(Act.CREATE, Way.DIRECT),
                        speeds.ratio(Act.CREATE, Way.GATEWAY),
                        speeds.ratio(Act.GET, Way.DIRECT),
                        speeds.ratio(Act.GET, Way.GATEWAY),
                        speeds.ratio(Act.LIST, Way.DIRECT),
                        speeds.ratio(Act.LIST, Way.GATEWAY),
                        Series.number(findings.openRate()),
                        speeds.open(),
                        Series.number(speeds.addedByGateway(Outcome::p50)),
                        Series.number(speeds.addedByGateway(Outcome::p99)));
    }

    private String many() {
        var outcome = findings.results().of("mix-gateway-32").getFirst();
        return """
                32 in flight, creates, gets and lists mixed: %d requests, %s a second, 99 %% within %s ms, %d failed
                (asked: none; %s).
                """.formatted(
                        outcome.done() + outcome.failed(),
                        Series.number(outcome.perSecond()),
                        Series.number(outcome.p99()),
                        outcome.failed(),
                        Bar.atMost(0, "").verdict(outcome.failed()));
    }

    private String events() {
        var drains = findings.drains();
        var relay = Series.of(drains, RelayDrain.Round::relay);
        var producer = Series.of(drains, RelayDrain.Round::producer);
        return """
                ## Events

                - The relay takes a backlog of %d events out of the outbox and into Kafka at %s a second, while the services read
                  them; a bare idempotent producer with `acks=all` sends the same records to a topic nobody reads at %s a second.
                  That is %s of it.
                - A new account can be read in analytics-service %s ms after the answer to its creation (99 %%: %s ms); while %s
                  accounts a second are created, half of what the platform can, %s ms (99 %%: %s ms).
                """.formatted(
                        findings.conditions().pace().drainedRows(),
                        relay.text(),
                        producer.text(),
                        Series.number(relay.median() / producer.median()),
                        Series.number(findings.seenIdle().median()),
                        Series.number(findings.seenIdle().at(0.99)),
                        Series.number(findings.busyRate()),
                        Series.number(findings.seenBusy().median()),
                        Series.number(findings.seenBusy().at(0.99)));
    }

    private String imports() {
        var product = Series.of(findings.imports(), Imports.Round::product);
        var inserts = Series.of(findings.imports(), Imports.Round::inserts);
        return """
                ## Import

                A file of %d accounts, with checks, duplicates, keys and events: %s rows a second. The bare batched inserts of
                the same rows: %s. That is %s of it.
                """.formatted(
                        findings.conditions().pace().importedRows(),
                        product.text(),
                        inserts.text(),
                        Series.number(product.median() / inserts.median()));
    }

    private String start() {
        var table = new Table(
                "part",
                "seconds to healthy",
                "processor seconds to healthy",
                "memory after the start",
                "memory under load");
        for (var part : Platform.PARTS) {
            var start = findings.starts().get(part);
            table.row(
                    part,
                    start == null ? "not seen" : Series.number(start.seconds()),
                    start == null ? "not seen" : Series.number(start.processorSeconds()),
                    findings.megabytesIdle().getOrDefault(part, 0L) + " MB",
                    findings.megabytesLoaded().getOrDefault(part, 0L) + " MB");
        }
        table.row(
                "together",
                "%s".formatted(Series.number(findings.startSeconds())),
                sum(),
                total(findings.megabytesIdle()),
                total(findings.megabytesLoaded()));
        return """
                ## Start

                A second start, as after `./crm down`. Parts start side by side and share the processors; "together" is the whole
                `./crm up -d` with its checks.

                %s""".formatted(table);
    }

    private String sum() {
        return Series.number(findings.starts().values().stream()
                .mapToDouble(Starts.Start::processorSeconds)
                .sum());
    }

    private static String total(java.util.Map<String, Long> megabytes) {
        var sum = megabytes.values().stream().mapToLong(Long::longValue).sum();
        return String.format(Locale.ROOT, "%.2f GiB", sum / 1024.0);
    }
}
