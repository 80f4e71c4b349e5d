package org.guanxi.sales.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.guanxi.sales.money.CurrenciesDiffer;
import org.guanxi.sales.money.Money;
import org.junit.jupiter.api.Test;

class PricingTest {

    @Test
    void computesEachLineAndRoundsItHalfUp() {
        PricedLine line = PricedLine.of(null, "Pump", number("3"), new Money(number("19.99"), "CNY"), number("12.5"));
        assertThat(line.amount()).isEqualByComparingTo("52.47");
    }

    @Test
    void isTheSumOfItsRoundedLines() {
        PricedLine third = PricedLine.of(null, "Third", number("1"), new Money(number("0.335"), "CNY"), number("0"));
        List<PricedLine> lines = List.of(third, third, third);
        assertThat(Pricing.total(lines, "CNY").amount()).isEqualByComparingTo("1.02");
        assertThat(Pricing.items(lines)).isEqualByComparingTo("3");
    }

    @Test
    void keepsTheCurrencyOfItsLines() {
        List<PricedLine> lines =
                List.of(PricedLine.of(null, "Pump", number("1"), new Money(number("100"), "CNY"), number("0")));
        assertThatCode(() -> Pricing.requireTotal(lines, "CNY", new Money(number("100"), "CNY")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Pricing.requireTotal(lines, "CNY", new Money(number("100"), "USD")))
                .isInstanceOf(CurrenciesDiffer.class);
        assertThatThrownBy(() -> Pricing.requireTotal(lines, "CNY", new Money(number("99"), "CNY")))
                .isInstanceOf(AmountFollowsLines.class);
        assertThatCode(() -> Pricing.requireTotal(List.of(), "CNY", new Money(number("100"), "USD")))
                .doesNotThrowAnyException();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
