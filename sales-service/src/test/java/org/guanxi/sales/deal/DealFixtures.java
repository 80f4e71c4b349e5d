package org.guanxi.sales.deal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanxi.sales.money.Money;
import org.guanxi.sales.pipeline.Pipeline;
import org.guanxi.sales.pipeline.Stage;
import org.guanxi.sales.pricing.PricedLine;
import org.guanxi.sales.progress.Mover;

final class DealFixtures {

    static final Stage FIRST = new Stage(UUID.randomUUID(), "First talk", 10);
    static final Stage SECOND = new Stage(UUID.randomUUID(), "Proposal", 50);
    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    static final Mover ON_MONDAY = new Mover("anna", MONDAY);
    static final Mover ON_TUESDAY = new Mover("anna", Instant.parse("2026-03-03T09:00:00Z"));
    static final LocalDate DAY = LocalDate.parse("2026-03-03");

    private DealFixtures() {}

    static Pipeline aPipeline() {
        return Pipeline.of("Sales", List.of(FIRST, SECOND), null, MONDAY);
    }

    static Money yuan(String amount) {
        return new Money(new BigDecimal(amount), "CNY");
    }

    static Deal anOpenDeal() {
        DealDetails details = new DealDetails("Ten pumps", yuan("1000"), null, null, null);
        return Deal.open(UUID.randomUUID(), details, aPipeline(), FIRST, null, ON_MONDAY);
    }

    static Deal aWonDeal() {
        Deal deal = anOpenDeal();
        deal.moveTo(SECOND, ON_MONDAY);
        deal.win(yuan("900"), DAY, ON_TUESDAY);
        return deal;
    }

    static PricedLine line(String quantity, String price) {
        BigDecimal number = new BigDecimal(quantity);
        BigDecimal each = new BigDecimal(price);
        return new PricedLine(null, "Pump", number, each, BigDecimal.ZERO, number.multiply(each));
    }
}
