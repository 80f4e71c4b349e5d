package org.guanxi.sales.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.UUID;
import org.guanxi.sales.money.Money;
import org.junit.jupiter.api.Test;

class CloseDealTest {

    private final CloseDeal won = new CloseDeal(DealStatus.WON, null, null, null, null);

    @Test
    void needsADateToWin() {
        assertThatThrownBy(won::requireClosedOn).isInstanceOf(OutcomeIncomplete.class);
    }

    @Test
    void needsAnAmountToWin() {
        assertThatThrownBy(() -> won.sold(yuan("0"), false)).isInstanceOf(DealWithoutAmount.class);
    }

    @Test
    void isWonForNothingWhereThatIsSaid() {
        assertThat(won.sold(yuan("0"), true)).isEqualTo(yuan("0"));
        CloseDeal given = new CloseDeal(DealStatus.WON, null, BigDecimal.ZERO, null, null);
        assertThat(given.sold(yuan("0"), false)).isEqualTo(yuan("0"));
        assertThat(given.sold(yuan("7"), false)).isEqualTo(yuan("0"));
    }

    @Test
    void takesTheDealsOwnAmountUnlessTold() {
        assertThat(won.sold(yuan("7"), false)).isEqualTo(yuan("7"));
        CloseDeal told = new CloseDeal(DealStatus.WON, null, new BigDecimal("5"), null, null);
        assertThat(told.sold(yuan("7"), false)).isEqualTo(yuan("5"));
    }

    @Test
    void needsAReasonToLose() {
        CloseDeal lost = new CloseDeal(DealStatus.LOST, " ", null, null, null);
        assertThatThrownBy(lost::requireReason).isInstanceOf(OutcomeIncomplete.class);
    }

    @Test
    void isNotFollowedByAnotherEnd() {
        assertThatThrownBy(() -> DealStatus.WON.requireOpen(UUID.randomUUID())).isInstanceOf(DealClosed.class);
    }

    @Test
    void isTakenBackByWhoMayOnly() {
        assertThat(DealStatus.OPEN.next(false)).containsExactly(DealStatus.WON, DealStatus.LOST);
        assertThat(DealStatus.LOST.next(false)).isEmpty();
        assertThat(DealStatus.WON.next(true)).containsExactly(DealStatus.OPEN);
    }

    private static Money yuan(String amount) {
        return new Money(new BigDecimal(amount), "CNY");
    }
}
