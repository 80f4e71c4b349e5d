package org.guanxi.sales.conversion;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a lead has become. */
@Embeddable
public record Conversion(
        UUID accountId, @Nullable UUID contactId, @Nullable UUID dealId, Instant convertedAt) {}
