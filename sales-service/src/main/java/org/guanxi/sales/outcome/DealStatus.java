package org.guanxi.sales.outcome;

import java.util.List;
import java.util.UUID;

public enum DealStatus {
    /** In a stage of its pipeline. */
    OPEN,
    /** Sold, with amount, currency and date. */
    WON,
    /** Not sold, for a reason. */
    LOST;

    public List<DealStatus> next(boolean mayReopen) {
        return switch (this) {
            case OPEN -> List.of(WON, LOST);
            case WON, LOST -> mayReopen ? List.of(OPEN) : List.of();
        };
    }

    /** @throws DealClosed naming the deal */
    public void requireOpen(UUID deal) {
        if (this != OPEN) {
            throw new DealClosed(deal, this);
        }
    }

    /** @throws DealNotWon naming the deal */
    public void requireWon(UUID deal) {
        if (this != WON) {
            throw new DealNotWon(deal, this);
        }
    }
}
