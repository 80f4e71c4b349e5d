package org.guanxi.bench.report;

import org.guanxi.bench.load.Act;
import org.guanxi.bench.load.Outcome;
import org.guanxi.bench.load.Rounds;
import org.guanxi.bench.load.Series;
import org.guanxi.bench.platform.Way;

/**
 * docs/benchmarks.md: what was measured, in plain words.
 *
 * @param busyIsFine whoever started it did not mind what else the machine did
 */
public record Report(Findings findings, boolean busyIsFine) {

    public String text() {
        var flows = new Flows(findings);
        var start = new StartUp(findings).text();
        return String.join(
                "\n", head(), conditions(), costs(), speeds(), many(), flows.events(), flows.imports(), start);
    }

    private String head() {
        return """
                # Benchmarks

                Written by `./crm bench`, which measures everything anew; nothing here is typed in by hand. Every figure is the
                median of %d rounds, the smallest and the largest in brackets. Platform, load and reference share one machine:
                ratios and costs tell more than requests a second. Where something is asked of a figure, it stands beside it with
                whether it was met. What is asked of lists and searches over a million records, of exports, of signing in, of
                analytics as a reader of events and of a whole working day is not measured here.
                """.formatted(findings.conditions().pace().rounds());
    }

    private String conditions() {
        var conditions = findings.conditions();
        var elsewhere = findings.results().elsewhere();
        var stolen = Series.of(findings.results().all(), Outcome::stolen);
        return """
                ## Where and how

                - %s, commit %s
                - %s; %s
                - %s
                - gateway's JVM: `%s`; the other services have the same but for the heap
                - load of the machine before: %s; while measuring, other programs used %s processors, the host took away %s%s
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
                        busyIsFine ? "; measured with `--busy`, whatever else the machine had to do" : "",
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
                commit the same rows to tables that are empty at first, or run the best statement for the same answer, at the
                same durability.

                %s
                Gets come to %s (direct) and %s (gateway), lists to %s and %s of the bare statements.

                %s arrivals a second, about 30 %% of what the gateway can do, however long the answers take:

                %s
                %s
                Bare SQL leaves the processors to MySQL; a create shares them with the load, the gateway, the service and all that
                read its event.
                """.formatted(
                        Rounds.IN_FLIGHT,
                        speeds.closed(),
                        Series.number(speeds.ratio(Act.GET, Way.DIRECT)),
                        Series.number(speeds.ratio(Act.GET, Way.GATEWAY)),
                        Series.number(speeds.ratio(Act.LIST, Way.DIRECT)),
                        Series.number(speeds.ratio(Act.LIST, Way.GATEWAY)),
                        Series.number(findings.openRate()),
                        speeds.open(),
                        speeds.asked());
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
}
