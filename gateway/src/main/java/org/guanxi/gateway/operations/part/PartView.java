package org.guanxi.gateway.operations.part;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A service with its processes.
 *
 * @param objects what it serves, as the first part of paths in the API
 * @param outbox null when it has none, or did not say
 */
public record PartView(
        String name,
        State state,
        @Nullable Instant since,
        List<String> objects,
        List<InstanceView> instances,
        @Nullable OutboxView outbox) {

    record InstanceView(
            String address,
            Health health,
            @Nullable Instant upSince,
            @Nullable String version) {}

    /** @param oldest when the first of them was written; null when none waits */
    record OutboxView(long waiting, @Nullable Instant oldest) {}

    public static PartView of(PartState seen, Instant asOf) {
        return new PartView(
                seen.part().name(),
                seen.condition().state(),
                seen.condition().since(),
                seen.part().objects(),
                seen.instances().stream()
                        .map(each -> new InstanceView(
                                each.address().getAuthority(), each.health(), each.upSince(), each.version()))
                        .toList(),
                outbox(seen.instances(), asOf));
    }

    /** Every instance counts the same table. */
    private static @Nullable OutboxView outbox(List<Instance> instances, Instant asOf) {
        return instances.stream()
                .map(Instance::measures)
                .filter(Objects::nonNull)
                .filter(measures -> measures.waiting() != null)
                .findFirst()
                .map(measures ->
                        new OutboxView(Objects.requireNonNull(measures.waiting()), begun(measures.oldest(), asOf)))
                .orElse(null);
    }

    private static @Nullable Instant begun(@Nullable Duration ago, Instant asOf) {
        return ago == null || ago.isZero() ? null : asOf.minus(ago);
    }
}
