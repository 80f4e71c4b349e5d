package org.guanxi.sales.order;

import java.util.List;
import org.guanxi.sales.deal.WonDeals;
import org.guanxi.sales.pricing.PlaceOrder;
import org.guanxi.sales.pricing.PricedLine;
import org.guanxi.sales.pricing.Pricing;
import org.guanxi.shared.money.Currencies;
import org.springframework.stereotype.Component;

/** What an order refers to elsewhere: the deal that it comes from, the products of its lines. */
@Component
class OrderReferences {

    private final WonDeals deals;
    private final Pricing pricing;

    OrderReferences(WonDeals deals, Pricing pricing) {
        this.deals = deals;
        this.pricing = pricing;
    }

    void requireDeal(PlaceOrder wanted) {
        if (wanted.dealId() != null) {
            deals.require(wanted.dealId(), wanted.accountId());
        }
    }

    List<PricedLine> lines(PlaceOrder wanted) {
        Currencies.requireInUse(wanted.currency());
        return pricing.lines(wanted.lines(), wanted.currency());
    }
}
