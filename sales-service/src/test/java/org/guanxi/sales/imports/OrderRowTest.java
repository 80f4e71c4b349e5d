package org.guanxi.sales.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.guanxi.sales.order.OrderFacts;
import org.guanxi.sales.order.OrderStatus;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.Outcome;
import org.guanxi.shared.imports.row.RowRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderRowTest {

    private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");

    @Test
    void isAnOrder() {
        assertThat(OrderRow.read(row("items", "2"), NOW).placedAt().kept())
                .isEqualTo(Instant.parse("1997-01-01T00:00:00Z"));
    }

    @Test
    void saysTheSameOfADayThatHadNotBegunInUtcWhenItWasToldFirst() {
        ImportedRow tomorrow = row("placedOn", "2026-04-01");
        UUID account = UUID.randomUUID();
        OrderFacts first = OrderRow.read(tomorrow, NOW).facts(account, null);
        assertThat(first.placedAt()).isEqualTo(NOW);
        for (int hours : new int[] {1, 24, 24 * 365}) {
            OrderRow again = OrderRow.read(tomorrow, NOW.plus(Duration.ofHours(hours)));
            assertThat(again.facts(account, first)).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "amount,-5,negative",
        "items,-1,negative",
        "amount,1.23456,out-of-range",
        "placedOn,0001-01-01,too-early",
        "placedOn,2999-01-01,in-the-future",
        "items,1000000000,out-of-range",
        "currency,XXY,unknown-currency",
        "currency,XAU,unknown-currency",
        "currency,DEM,unknown-currency",
    })
    void saysWhyItIsRefused(String column, String value, String reason) {
        RowRefused refused = catchThrowableOfType(RowRefused.class, () -> OrderRow.read(row(column, value), NOW));
        assertThat(refused.outcome()).isEqualTo(new Outcome.Refused(column, value, reason));
    }

    @Test
    void readsACurrencyInSmallLetters() {
        assertThat(OrderRow.read(row("currency", "cny"), NOW).total().currency())
                .isEqualTo("CNY");
    }

    @ParameterizedTest
    @CsvSource({"0.004,USD", "10.999,USD", "0.4,JPY", "29.33,JPY", "0.0005,KWD"})
    void refusesAnAmountWithMoreDecimalsThanItsCurrency(String amount, String currency) {
        ImportedRow row = row(Map.of("amount", amount, "currency", currency));
        RowRefused refused = catchThrowableOfType(RowRefused.class, () -> OrderRow.read(row, NOW));
        assertThat(refused.outcome())
                .isEqualTo(new Outcome.Refused("amount", amount, "more-decimals-than-currency\n" + currency));
    }

    @ParameterizedTest
    @CsvSource({"10.000,USD,10.00", "10.0,JPY,10", "10.5,USD,10.50", "0.001,KWD,0.001", "1e3,JPY,1000"})
    void keepsTheAmountAsItIs(String amount, String currency, String rounded) {
        assertThat(OrderRow.read(row(Map.of("amount", amount, "currency", currency)), NOW)
                        .total()
                        .amount())
                .isEqualTo(new BigDecimal(rounded));
    }

    @Test
    void readsAStateInPeoplesOwnWords() {
        assertThat(OrderRow.read(row("status", "已取消"), NOW).status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(OrderRow.read(row("status", "placed"), NOW).status()).isEqualTo(OrderStatus.PLACED);
    }

    private static ImportedRow row(String column, String value) {
        return row(Map.of(column, value));
    }

    private static ImportedRow row(Map<String, String> others) {
        Map<String, String> values = new HashMap<>(Map.of(
                "externalId", "1",
                "accountExternalId", "A",
                "placedOn", "1997-01-01",
                "items", "1",
                "amount", "1",
                "currency", "USD"));
        values.putAll(others);
        return new ImportedRow(2, values);
    }
}
