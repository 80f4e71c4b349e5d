package org.guanxi.sales.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guanxi.sales.deal.DealFixtures.yuan;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CloseDealTest {

    private final CloseDeal won = new CloseDeal(DealStatus.WON, null, null, null, null);

    @Test
    void needsDateAndAmountToWin() {
        assertThatThrownBy(won::requireClosedOn).isInstanceOf(OutcomeIncomplete.class);
        assertThatThrownBy(() -> won.requireSold(yuan("0"))).isInstanceOf(OutcomeIncomplete.class);
    }

    @Test
    void takesTheDealsOwnAmountUnlessTold() {
        assertThat(won.requireSold(yuan("7"))).isEqualTo(yuan("7"));
        CloseDeal told = new CloseDeal(DealStatus.WON, null, new BigDecimal("5"), null, null);
        assertThat(told.requireSold(yuan("7"))).isEqualTo(yuan("5"));
    }

    @Test
    void needsAReasonToLose() {
        CloseDeal lost = new CloseDeal(DealStatus.LOST, " ", null, null, null);
        assertThatThrownBy(lost::requireReason).isInstanceOf(OutcomeIncomplete.class);
    }
}
