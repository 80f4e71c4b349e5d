package org.guanxi.sales.deal;

import java.time.LocalDate;
import java.util.UUID;
import org.guanxi.sales.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed while a deal is open.
 *
 * @param probability stands until the deal moves; null means the stage's own
 */
public record DealDetails(
        String name,
        Money value,
        @Nullable Integer probability,
        @Nullable UUID ownerId,
        @Nullable LocalDate expectedCloseOn) {}
