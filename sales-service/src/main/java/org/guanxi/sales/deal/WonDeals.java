package org.guanxi.sales.deal;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What orders ask of deals. */
@Component
public class WonDeals {

    private final Deals deals;

    WonDeals(Deals deals) {
        this.deals = deals;
    }

    /**
     * @throws UnknownDeal
     * @throws DealNotWon
     * @throws DealOfAnotherAccount
     */
    public void require(UUID id, UUID account) {
        Deal deal = deals.findById(id).orElseThrow(() -> new UnknownDeal(id));
        deal.place().status().requireWon(id);
        if (!deal.accountId().equals(account)) {
            throw new DealOfAnotherAccount(id);
        }
    }
}
