package org.guanxi.sales.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.guanxi.shared.money.MoreDecimalsThanCurrency;
import org.guanxi.shared.money.UnknownCurrency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"12.5000, CNY, 12.50", "0, CNY, 0.00", "100, JPY, 100", "0.1234, USD, 0.1234", "1, KWD, 1.000"})
    void showsAtLeastTheDecimalsOfItsCurrency(BigDecimal amount, String currency, String shown) {
        assertThat(new Money(amount, currency).amount().toPlainString()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0.335, 3, CNY, 1.01", "0.125, 1, CNY, 0.13", "33.4, 3, JPY, 100", "9.99, 0.5, USD, 5.00"})
    void roundsWhatItComputesHalfUp(BigDecimal price, BigDecimal factor, String currency, String shown) {
        assertThat(new Money(price, currency).times(factor).amount().toPlainString())
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0.004, USD", "0.001, JPY", "5.5, JPY", "0.0005, KWD"})
    void isToldWithTheDecimalsOfItsCurrencyOnly(BigDecimal amount, String currency) {
        assertThatThrownBy(() -> Money.told(amount, currency, "price"))
                .asInstanceOf(InstanceOfAssertFactories.type(MoreDecimalsThanCurrency.class))
                .satisfies(refused ->
                        assertThat(refused.fields().getFirst().pointer()).isEqualTo("/price"));
    }

    @ParameterizedTest
    @CsvSource({"10.50, USD", "7.000, JPY", "0.001, KWD"})
    void isToldAsItCanBePaid(BigDecimal amount, String currency) {
        assertThat(Money.told(amount, currency, "price").amount()).isEqualByComparingTo(amount);
    }

    @Test
    void isToldInACurrencyHoweverItIsWritten() {
        assertThat(Money.told(BigDecimal.ONE, "cny", "price")).isEqualTo(new Money(BigDecimal.ONE, "CNY"));
    }

    @Test
    void staysInAFormerCurrencyAndIsNotToldAnewInIt() {
        Money marks = new Money(BigDecimal.TEN, "DEM");
        assertThat(Money.told(BigDecimal.ONE, "dem", "price", marks)).isEqualTo(new Money(BigDecimal.ONE, "DEM"));
        assertThatThrownBy(() -> Money.told(BigDecimal.ONE, "FRF", "price", marks))
                .isInstanceOf(UnknownCurrency.class);
        assertThatThrownBy(() -> Money.told(BigDecimal.ONE, "DEM", "price")).isInstanceOf(UnknownCurrency.class);
    }

    @Test
    void isNothingWhereNobodyTellsIt() {
        assertThat(Money.told(null, null, "amount")).isEqualTo(Money.zero("CNY"));
    }

    @Test
    void isEqualWhateverZerosItWasWrittenWith() {
        assertThat(new Money(new BigDecimal("5"), "CNY")).isEqualTo(new Money(new BigDecimal("5.0000"), "CNY"));
    }

    @Test
    void doesNotAddTwoCurrencies() {
        assertThatThrownBy(() -> Money.zero("CNY").plus(Money.zero("USD"))).isInstanceOf(CurrenciesDiffer.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RMB", "XXX", "XAU", "XDR"})
    void refusesWhatNobodyPaysWith(String code) {
        assertThatThrownBy(() -> Money.zero(code)).isInstanceOf(UnknownCurrency.class);
    }
}
