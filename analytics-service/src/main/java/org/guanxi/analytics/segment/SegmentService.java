package org.guanxi.analytics.segment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.guanxi.analytics.rule.RuleReader;
import org.guanxi.analytics.segment.catalogue.Segment;
import org.guanxi.analytics.segment.catalogue.Segments;
import org.guanxi.analytics.segment.member.SegmentFiller;
import org.guanxi.shared.event.analytics.SegmentChanged;
import org.guanxi.shared.event.analytics.SegmentCreated;
import org.guanxi.shared.event.analytics.SegmentDeleted;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.outbox.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Segments written by people. A rule is saved first and filled after, by the filler: no event falls in between, and nobody
 * has to wait for as long as there are accounts.
 */
@Service
class SegmentService {

    private final Segments segments;
    private final SegmentFiller filler;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SegmentService(Segments segments, SegmentFiller filler, Outbox outbox, TransactionTemplate steps, Clock clock) {
        this.segments = segments;
        this.filler = filler;
        this.outbox = outbox;
        this.transaction = steps;
        this.clock = clock;
    }

    Segment create(WriteSegment request, IdempotencyKey key) {
        var rule = RuleReader.read(request.rule());
        var earlier = key.earlier(request, segments::findCreated, Segments.Created::stamp);
        if (earlier.isPresent()) return earlier.get().segment();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var segment =
                new Segment(Ids.next(), request.name(), request.description(), request.rule(), rule, 1, 0, now, now);
        transaction.executeWithoutResult(status -> {
            segments.insert(segment, key.stamp(request));
            outbox.append(new SegmentCreated(segment.id(), now, segment.name(), segment.ruleVersion()));
        });
        filler.wake();
        return segment;
    }

    Segment change(UUID id, long version, WriteSegment request) {
        var rule = RuleReader.read(request.rule());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var before = segments.require(id, version);
        var after = before.become(request.name(), request.description(), request.rule(), rule, now);
        transaction.executeWithoutResult(status -> {
            segments.update(after);
            outbox.append(new SegmentChanged(id, now, after.name(), after.ruleVersion()));
        });
        if (after.ruleVersion() != before.ruleVersion()) filler.wake();
        return after;
    }

    void delete(UUID id, long version) {
        transaction.executeWithoutResult(status -> {
            var segment = segments.requireLocked(id, version);
            filler.empty(segment);
            segments.delete(segment);
            outbox.append(new SegmentDeleted(id, clock.instant(), segment.name()));
        });
    }
}
