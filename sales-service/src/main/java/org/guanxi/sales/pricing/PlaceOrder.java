package org.guanxi.sales.pricing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as its caller wants it. Amounts are computed here; what a caller might send is not read.
 *
 * @param placedAt now when left out
 * @param dealId the won deal that it comes from
 */
public record PlaceOrder(
        @NotNull UUID accountId,
        @Nullable Instant placedAt,
        @NotNull String currency,
        @NotEmpty @Size(max = 200) List<@Valid @NotNull WantedLine> lines,
        @Nullable UUID dealId) {}
