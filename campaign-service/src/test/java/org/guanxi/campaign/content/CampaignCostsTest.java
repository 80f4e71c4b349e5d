package org.guanxi.campaign.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.guanxi.shared.money.MoreDecimalsThanCurrency;
import org.guanxi.shared.money.UnknownCurrency;
import org.guanxi.shared.problem.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignCostsTest {

    @ParameterizedTest
    @CsvSource({
        "10000.0000, CNY, 10000.00",
        "10000, JPY, 10000",
        "0.0000, EUR, 0.00",
        "12.345, CNY, 12.345",
        "3.5, KWD, 3.500",
        "7.0000, , 7",
        "7.0000, ZZZ, 7",
    })
    void showsTheDecimalsOfItsCurrency(BigDecimal kept, @Nullable String currency, String shown) {
        CampaignCosts costs = new CampaignCosts(kept, kept, kept, currency);
        assertThat(costs.budget()).hasToString(shown);
        assertThat(costs.plannedCost()).hasToString(shown);
        assertThat(costs.actualCost()).hasToString(shown);
    }

    @Test
    void needsACurrencyWhereThereIsAnAmount() {
        assertThatThrownBy(() -> costs(BigDecimal.ZERO, null).requireSound()).isInstanceOf(CurrencyMissing.class);
        assertThatCode(() -> costs(null, null).requireSound()).doesNotThrowAnyException();
        assertThatCode(() -> costs(null, "CNY").requireSound()).doesNotThrowAnyException();
        assertThat(costs(BigDecimal.ONE, "cny")).isEqualTo(costs(BigDecimal.ONE, "CNY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZ", "XAU", "XXX", "DEM"})
    void takesACurrencyThatPeoplePayWith(String code) {
        assertThatThrownBy(() -> costs(BigDecimal.ONE, code).requireSound()).isInstanceOf(UnknownCurrency.class);
    }

    @ParameterizedTest
    @CsvSource({"5.5, JPY", "5.555, CNY", "0.0001, EUR", "1.0001, KWD"})
    void takesOnlyAmountsThatCanBePaid(BigDecimal amount, String currency) {
        assertThatThrownBy(() -> costs(amount, currency).requireSound()).isInstanceOf(MoreDecimalsThanCurrency.class);
        assertThatThrownBy(() -> new CampaignCosts(null, null, amount, currency).requireSound())
                .isInstanceOfSatisfying(
                        MoreDecimalsThanCurrency.class,
                        refused -> assertThat(refused.fields())
                                .extracting(FieldProblem::pointer)
                                .containsExactly("/actualCost"));
    }

    private static CampaignCosts costs(@Nullable BigDecimal budget, @Nullable String currency) {
        return new CampaignCosts(budget, null, null, currency);
    }
}
