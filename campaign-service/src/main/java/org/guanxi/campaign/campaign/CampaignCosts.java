package org.guanxi.campaign.campaign;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Money can change at any time: invoices come late. */
record CampaignCosts(
        @Nullable BigDecimal budget,
        @Nullable BigDecimal plannedCost,
        @Nullable BigDecimal actualCost,
        @Nullable String currency) {}
