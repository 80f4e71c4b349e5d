package org.guanxi.analytics.value.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LadderTest {

    @Test
    void isTheFinestThatFits() {
        assertThat(Ladder.between(95, 210, 2)).containsExactly(amounts("100", "120", "150", "200"));
        assertThat(Ladder.between(9, 2_000, 2))
                .containsExactly(amounts("10", "20", "50", "100", "200", "500", "1000", "2000"));
        assertThat(Ladder.between(0.04, 20_000, 2)).containsExactly(amounts("0.1", "1", "10", "100", "1000", "10000"));
    }

    @Test
    void isShortAndRisesWhateverTheAmounts() {
        var random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            double low = Math.pow(10, 16 * random.nextDouble() - 6);
            double high = low * Math.pow(10, 12 * random.nextDouble());
            var ladder = Ladder.between(low, high, 4);
            assertThat(ladder).hasSizeLessThanOrEqualTo(Ladder.MOST).isSorted().doesNotHaveDuplicates();
            assertThat(ladder).allMatch(amount -> amount.doubleValue() >= low && amount.doubleValue() <= high);
        }
    }

    @Test
    void isEmptyWhereThereIsNothingToDivide() {
        assertThat(Ladder.between(0, 0, 2)).isEmpty();
        assertThat(Ladder.between(-5, -1, 2)).isEmpty();
        assertThat(Ladder.between(101, 102, 2)).isEmpty();
    }

    /** Of customers who have most likely left nearly nothing is expected: that is no amount that anybody could tell apart. */
    @Test
    void hasNoAmountsThatTheCurrencyDoesNotHave() {
        assertThat(Ladder.between(1e-9, 0.1, 2))
                .containsExactly(amounts("0.01", "0.02", "0.03", "0.04", "0.05", "0.06", "0.08", "0.1"));
        assertThat(Ladder.between(1e-9, 9, 0)).containsExactly(amounts("1", "2", "3", "4", "5", "6", "8"));
        assertThat(Ladder.between(1e-9, 0.004, 2)).isEmpty();
    }

    private static BigDecimal[] amounts(String... texts) {
        return java.util.Arrays.stream(texts).map(BigDecimal::new).toArray(BigDecimal[]::new);
    }
}
