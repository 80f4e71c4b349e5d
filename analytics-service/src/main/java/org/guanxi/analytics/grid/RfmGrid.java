package org.guanxi.analytics.grid;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.guanxi.analytics.profile.Everybody;
import org.guanxi.analytics.profile.Orders;
import org.guanxi.analytics.profile.Profiles;
import org.guanxi.analytics.rfm.RfmEdges;
import org.guanxi.analytics.segment.member.Cause;
import org.guanxi.analytics.segment.member.LiveSegments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Draws new edges: every night, after each fit of a model, and as soon as the number of orders has moved by a hundredth. In
 * between every order is scored at once by the edges there are.
 */
@Component
public class RfmGrid {

    private static final double STALE = 0.01;
    private static final Logger log = LoggerFactory.getLogger(RfmGrid.class);

    /** For how many times the length of a look at everything it then rests. */
    private static final int REST = 20;

    private final RfmEdgesTable table;
    private final RfmScorer scorer;
    private final Profiles profiles;
    private final Moves moves;
    private final Clock clock;
    private Instant rest = Instant.MIN;

    /** What follows from new scores. */
    @Component
    record Moves(LiveSegments segments, Everybody everybody) {}

    RfmGrid(RfmEdgesTable table, RfmScorer scorer, Profiles profiles, Moves moves, Clock clock) {
        this.table = table;
        this.scorer = scorer;
        this.profiles = profiles;
        this.moves = moves;
        this.clock = clock;
    }

    @Scheduled(cron = "${guanxi.analytics.nightly-grid:0 10 2 * * *}", zone = "UTC")
    void renew() {
        renew(() -> {});
    }

    /** @param afterPage called again and again while everybody is scored */
    public synchronized void renew(Runnable afterPage) {
        var all = profiles.allOrders();
        if (all.isEmpty()) return;
        int version = table.newest().map(drawn -> drawn.edges().version()).orElse(0) + 1;
        var currency = scorer.currency(all);
        var edges = RfmEdges.of(
                version,
                all.stream().map(orders -> scorer.measures(orders, currency)).toList());
        long unpriced = all.stream()
                .mapToLong(orders -> scorer.unpriced(orders, currency))
                .sum();
        if (!table.insert(new RfmEdgesTable.Drawn(edges, clock.instant(), count(all), currency, unpriced))) return;
        if (unpriced > 0)
            log.warn("No rate leads to {}: the grid leaves the money of {} orders out", currency, unpriced);
        scoreAll(version, afterPage);
        log.info("Edges {} of the grid drawn from {} accounts", version, all.size());
    }

    @Scheduled(fixedDelayString = "${guanxi.analytics.stale:3s}")
    synchronized void renewIfStale() {
        if (takeUpAgain() || clock.instant().isBefore(rest)) return;
        var start = clock.instant();
        lookForStaleness();
        rest = clock.instant().plus(Duration.between(start, clock.instant()).multipliedBy(REST));
    }

    /** A service that died while it scored by new edges leaves accounts that still stand where the older ones put them. */
    private boolean takeUpAgain() {
        var forsaken = table.forsaken(clock.instant());
        forsaken.ifPresent(version -> scoreAll(version, () -> {}));
        return forsaken.isPresent();
    }

    private void lookForStaleness() {
        long orders = profiles.countOrders();
        long drawn = table.newest().map(RfmEdgesTable.Drawn::orders).orElse(0L);
        if (Math.abs(orders - drawn) > STALE * drawn) renew();
    }

    private void scoreAll(int version, Runnable afterPage) {
        var score = scorer.newest();
        moves.everybody.all(
                page -> moves.segments.reevaluate(profiles.update(page, score), account -> Cause.EDGES), afterPage);
        table.scored(version, clock.instant());
    }

    private static long count(List<Orders> all) {
        return all.stream().mapToLong(Orders::count).sum();
    }
}
