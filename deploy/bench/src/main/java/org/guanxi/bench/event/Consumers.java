package org.guanxi.bench.event;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.guanxi.bench.platform.Waiting;

/** The services as readers of each other's events. */
record Consumers(Admin admin) {

    /** A transaction ends with a record of its own that nobody reads. */
    private static final int MARKERS = 2;

    /** So that the work of one measurement does not burden the next. */
    void awaitCaughtUp() {
        Waiting.until("Reading all events", Duration.ofMinutes(10), 250, () -> behind() == 0);
    }

    private long behind() throws ExecutionException, InterruptedException {
        var behind = 0L;
        for (var group : admin.listGroups().all().get()) {
            var read = admin.listConsumerGroupOffsets(group.groupId())
                    .partitionsToOffsetAndMetadata()
                    .get();
            read.values().removeIf(java.util.Objects::isNull);
            var ends = admin.listOffsets(
                            read.keySet().stream().collect(Collectors.toMap(each -> each, each -> OffsetSpec.latest())))
                    .all()
                    .get();
            for (var each : read.entrySet()) {
                var end = ends.get(each.getKey());
                behind += end == null
                        ? 0
                        : Math.max(0, end.offset() - each.getValue().offset() - MARKERS);
            }
        }
        return behind;
    }
}
