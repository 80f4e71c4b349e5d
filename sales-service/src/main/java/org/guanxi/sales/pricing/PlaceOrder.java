package org.guanxi.sales.pricing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.input.Happened;
import org.guanxi.shared.money.Currencies;
import org.jspecify.annotations.Nullable;

/**
 * An order as its caller wants it. Amounts are computed here; what a caller might send is not read.
 *
 * @param placedAt now when left out
 * @param dealId the won deal that it comes from
 */
public record PlaceOrder(
        @NotNull UUID accountId,
        @Nullable @Happened Instant placedAt,
        @NotNull String currency,
        @NotNull @Size(min = 1, max = 200) List<@Valid @NotNull WantedLine> lines,
        @Nullable UUID dealId) {

    public PlaceOrder {
        if (currency != null) {
            currency = Currencies.code(currency);
        }
    }
}
