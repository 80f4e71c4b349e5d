package org.guanxi.gateway.operations.part;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A process, as it was a moment ago.
 *
 * @param measures what it counts about itself; null when it did not say
 */
public record Instance(
        URI address,
        Health health,
        @Nullable Instant upSince,
        @Nullable String version,
        @Nullable Measures measures) {

    public static Instance unheard(URI address, Health health) {
        return new Instance(address, health, null, null, null);
    }
}
