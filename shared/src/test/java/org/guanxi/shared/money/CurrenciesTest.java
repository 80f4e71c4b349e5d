package org.guanxi.shared.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.guanxi.shared.problem.FieldProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrenciesTest {

    @ParameterizedTest
    @ValueSource(strings = {"RMB", "XXX", "XAU", "XDR", "cny", ""})
    void doNotKnowWhatNobodyPaysWith(String code) {
        assertThat(Currencies.isKnown(code)).isFalse();
        assertThatThrownBy(() -> Currencies.decimals(code))
                .isInstanceOfSatisfying(
                        UnknownCurrency.class,
                        refused -> assertThat(refused.fields())
                                .extracting(FieldProblem::pointer)
                                .containsExactly("/currency"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEM", "FRF", "ITL", "HRK", "ZWL"})
    void readWhatPeopleOncePaidWithAndTakeNothingNewInIt(String code) {
        assertThat(Currencies.decimals(code)).isNotNegative();
        assertThat(Currencies.isInUse(code)).isFalse();
        assertThatThrownBy(() -> Currencies.requireInUse(code)).isInstanceOf(UnknownCurrency.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CNY", "USD", "EUR", "GBP", "JPY", "HKD", "TWD", "KRW", "SGD", "MOP", "CHF", "INR", "BRL", "XAF", "XOF",
                "XCD", "XPF"
            })
    void takeWhatPeoplePayWith(String code) {
        assertThatCode(() -> Currencies.requireInUse(code)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"cny, CNY, 2", "Jpy, JPY, 0", "KWD, KWD, 3"})
    void areWrittenInCapitalsAndHaveDecimals(String written, String code, int decimals) {
        assertThat(Currencies.code(written)).isEqualTo(code);
        assertThat(Currencies.decimals(code)).isEqualTo(decimals);
    }

    @ParameterizedTest
    @CsvSource({"12.5000, 2, 12.50", "100, 0, 100", "1E+3, 2, 1000.00", "0.1234, 2, 0.1234"})
    void showAnAmountWithTheDecimalsThatItNeeds(BigDecimal amount, int decimals, String shown) {
        assertThat(Currencies.atLeast(decimals, amount)).hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource({"5.5, JPY", "5.555, CNY", "0.0001, KWD"})
    void refuseAnAmountThatNobodyCanPayAndNameItsField(BigDecimal amount, String code) {
        assertThat(Currencies.canPay(amount, code)).isFalse();
        assertThatThrownBy(() -> Currencies.requirePayable(amount, code, "price"))
                .isInstanceOfSatisfying(
                        MoreDecimalsThanCurrency.class,
                        refused -> assertThat(refused.fields())
                                .extracting(FieldProblem::pointer)
                                .containsExactly("/price"));
    }

    @ParameterizedTest
    @CsvSource({"5.000, JPY", "1E+3, CNY", "0.001, KWD"})
    void takeAnAmountWhateverZerosItHas(BigDecimal amount, String code) {
        assertThatCode(() -> Currencies.requirePayable(amount, code, "price")).doesNotThrowAnyException();
    }
}
