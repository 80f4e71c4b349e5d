package org.guanxi.gateway.operations.part;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Since when a part is down. Who is gone is down at once; who merely did not answer in time may have been busy, and is asked a
 * second time.
 */
class Misses {

    private final Map<String, Instant> since = new HashMap<>();

    @Nullable
    Instant downSince(String part, List<Instance> instances, Instant now) {
        if (instances.stream().anyMatch(each -> each.health() == Health.UP)) {
            since.remove(part);
            return null;
        }
        Instant before = since.putIfAbsent(part, now);
        boolean maybeBusy = instances.stream().anyMatch(each -> each.health() == Health.SILENT);
        return before == null && maybeBusy ? null : since.get(part);
    }
}
