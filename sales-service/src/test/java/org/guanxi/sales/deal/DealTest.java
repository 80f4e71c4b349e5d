package org.guanxi.sales.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guanxi.sales.deal.DealFixtures.DAY;
import static org.guanxi.sales.deal.DealFixtures.FIRST;
import static org.guanxi.sales.deal.DealFixtures.MONDAY;
import static org.guanxi.sales.deal.DealFixtures.ON_MONDAY;
import static org.guanxi.sales.deal.DealFixtures.ON_TUESDAY;
import static org.guanxi.sales.deal.DealFixtures.SECOND;
import static org.guanxi.sales.deal.DealFixtures.aPipeline;
import static org.guanxi.sales.deal.DealFixtures.aWonDeal;
import static org.guanxi.sales.deal.DealFixtures.anOpenDeal;
import static org.guanxi.sales.deal.DealFixtures.line;
import static org.guanxi.sales.deal.DealFixtures.yuan;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.guanxi.sales.money.Money;
import org.guanxi.sales.outcome.DealStatus;
import org.guanxi.sales.pricing.PricedLine;
import org.guanxi.sales.progress.Chance;
import org.guanxi.sales.progress.DealMove;
import org.guanxi.shared.event.sales.DealChanged;
import org.guanxi.shared.event.sales.DealLost;
import org.guanxi.shared.event.sales.DealReopened;
import org.guanxi.shared.event.sales.DealStageChanged;
import org.guanxi.shared.event.sales.DealWon;
import org.junit.jupiter.api.Test;

class DealTest {

    @Test
    void opensWithTheProbabilityOfItsStage() {
        Deal deal = anOpenDeal();
        assertThat(deal.opened("Sales").stage()).isEqualTo("First talk");
        assertThat(deal.opened("Sales").probability()).isEqualTo(10);
    }

    @Test
    void movesToAnotherStage() {
        Deal deal = anOpenDeal();
        DealStageChanged moved = deal.moveTo(SECOND, ON_TUESDAY).orElseThrow();
        assertThat(moved.from()).isEqualTo("First talk");
        assertThat(moved.to()).isEqualTo("Proposal");
        assertThat(moved.probability()).isEqualTo(50);
        assertThat(deal.place().stageId()).isEqualTo(SECOND.id());
    }

    @Test
    void doesNothingWhenItIsThereAlready() {
        Deal deal = anOpenDeal();
        assertThat(deal.moveTo(FIRST, ON_TUESDAY)).isEmpty();
        assertThat(deal.moves()).hasSize(1);
    }

    @Test
    void remembersHowLongItStayed() {
        Deal deal = anOpenDeal();
        deal.moveTo(SECOND, ON_TUESDAY);
        assertThat(deal.moves()).extracting(DealMove::stage).containsExactly("First talk", "Proposal");
        assertThat(deal.moves().getLast().secondsBefore()).isEqualTo(24 * 3600);
    }

    @Test
    void rejectsMoveAndChangeOfClosedDeal() {
        Deal deal = aWonDeal();
        assertThatThrownBy(() -> deal.moveTo(FIRST, ON_TUESDAY)).hasMessageStartingWith("deal-closed ");
        assertThatThrownBy(() -> deal.change(deal.details(), "anna", MONDAY)).hasMessageStartingWith("deal-closed ");
        assertThatThrownBy(() -> deal.lose("Price", DAY, ON_TUESDAY)).hasMessageStartingWith("deal-closed ");
    }

    @Test
    void isWonWithAmountAndDate() {
        Deal deal = anOpenDeal();
        DealWon won = deal.win(yuan("900"), DAY, ON_TUESDAY);
        assertThat(won.amount()).isEqualByComparingTo("900");
        assertThat(won.from()).isEqualTo("First talk");
        assertThat(deal.place().closedOn()).isEqualTo(DAY);
        assertThat(deal.details().probability()).isEqualTo(100);
    }

    @Test
    void isLostForAReason() {
        Deal deal = anOpenDeal();
        DealLost lost = deal.lose("Too expensive", null, ON_TUESDAY);
        assertThat(lost.reason()).isEqualTo("Too expensive");
        assertThat(deal.place().closedOn()).isEqualTo(DAY);
        assertThat(deal.details().probability()).isZero();
    }

    @Test
    void reopensInItsLastStageAndKeepsTheHistory() {
        Deal deal = aWonDeal();
        assertThat(deal.reopen(SECOND, ON_TUESDAY)).containsInstanceOf(DealReopened.class);
        assertThat(deal.place().closedOn()).isNull();
        assertThat(deal.details().probability()).isEqualTo(50);
        assertThat(deal.moves())
                .extracting(DealMove::status)
                .containsExactly(DealStatus.OPEN, DealStatus.OPEN, DealStatus.WON, DealStatus.OPEN);
        assertThat(deal.reopen(SECOND, ON_TUESDAY)).isEmpty();
    }

    @Test
    void changesToWhatItIsWithoutAnEvent() {
        Deal deal = anOpenDeal();
        assertThat(deal.change(deal.details(), "anna", MONDAY)).isEmpty();
        DealDetails other = new DealDetails("Twelve pumps", yuan("1200"), 20, null, DAY);
        assertThat(deal.change(other, "anna", MONDAY).orElseThrow().probability())
                .isEqualTo(20);
    }

    @Test
    void remembersWhoHasSetTheProbabilityUntilItMoves() {
        Deal deal = anOpenDeal();
        assertThat(deal.chance()).isEqualTo(new Chance(10, false, null));
        deal.change(deal.details(), "anna", MONDAY);
        DealDetails renamed = new DealDetails("Twelve pumps", yuan("1000"), 10, null, null);
        deal.change(renamed, "anna", MONDAY);
        assertThat(deal.chance()).isEqualTo(new Chance(10, false, null));
        deal.change(new DealDetails("Twelve pumps", yuan("1000"), 20, null, null), "anna", MONDAY);
        assertThat(deal.chance()).isEqualTo(new Chance(20, true, "anna"));
        deal.moveTo(SECOND, ON_TUESDAY);
        assertThat(deal.chance()).isEqualTo(new Chance(50, false, null));
    }

    @Test
    void opensWithTheProbabilityThatSomebodySays() {
        DealDetails details = new DealDetails("Ten pumps", yuan("1000"), 10, null, null);
        Deal deal = Deal.open(UUID.randomUUID(), details, aPipeline(), FIRST, null, ON_MONDAY);
        assertThat(deal.chance()).isEqualTo(new Chance(10, true, "anna"));
    }

    @Test
    void isWorthItsLinesWhileItHasSome() {
        Deal deal = anOpenDeal();
        List<PricedLine> lines = List.of(line("2", "400"), line("1", "50.5"));
        assertThatThrownBy(() -> deal.fill(lines, yuan("850"), MONDAY)).hasMessageStartingWith("amount-follows-lines ");
        assertThat(deal.fill(lines, yuan("850.5"), MONDAY).orElseThrow().amount())
                .isEqualByComparingTo("850.50");
        assertThat(deal.fill(List.of(line("2.000", "400.00"), line("1", "50.50")), yuan("850.50"), MONDAY))
                .isEmpty();
        DealChanged emptied = deal.fill(List.of(), new Money(new BigDecimal("9000"), "JPY"), MONDAY)
                .orElseThrow();
        assertThat(emptied.amount()).isEqualByComparingTo("9000");
        assertThat(emptied.currency()).isEqualTo("JPY");
    }

    @Test
    void keepsToTheSumOfItsLines() {
        Deal deal = anOpenDeal();
        deal.fill(List.of(line("2", "400")), yuan("800"), MONDAY);
        DealDetails dearer = new DealDetails("Ten pumps", yuan("900"), null, null, null);
        assertThatThrownBy(() -> deal.change(dearer, "anna", MONDAY)).hasMessageStartingWith("amount-follows-lines ");
        assertThatThrownBy(() -> deal.win(yuan("900"), DAY, ON_TUESDAY))
                .hasMessageStartingWith("amount-follows-lines ");
        assertThat(deal.win(yuan("800"), DAY, ON_TUESDAY).amount()).isEqualByComparingTo("800");
        assertThatThrownBy(() -> deal.fill(List.of(), yuan("800"), MONDAY)).hasMessageStartingWith("deal-closed ");
    }
}
