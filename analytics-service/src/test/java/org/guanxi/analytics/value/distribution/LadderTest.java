package org.guanxi.analytics.value.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LadderTest {

    @Test
    void isTheFinestThatFits() {
        assertThat(Ladder.between(95, 210)).containsExactly(amounts("100", "120", "150", "200"));
        assertThat(Ladder.between(9, 2_000))
                .containsExactly(amounts("10", "20", "50", "100", "200", "500", "1000", "2000"));
        assertThat(Ladder.between(0.04, 20_000)).containsExactly(amounts("0.1", "1", "10", "100", "1000", "10000"));
    }

    @Test
    void isShortAndRisesWhateverTheAmounts() {
        var random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            double low = Math.pow(10, 16 * random.nextDouble() - 6);
            double high = low * Math.pow(10, 12 * random.nextDouble());
            var ladder = Ladder.between(low, high);
            assertThat(ladder).hasSizeLessThanOrEqualTo(Ladder.MOST).isSorted().doesNotHaveDuplicates();
            assertThat(ladder).allMatch(amount -> amount.doubleValue() >= low && amount.doubleValue() <= high);
        }
    }

    @Test
    void isEmptyWhereThereIsNothingToDivide() {
        assertThat(Ladder.between(0, 0)).isEmpty();
        assertThat(Ladder.between(-5, -1)).isEmpty();
        assertThat(Ladder.between(101, 102)).isEmpty();
    }

    private static BigDecimal[] amounts(String... texts) {
        return java.util.Arrays.stream(texts).map(BigDecimal::new).toArray(BigDecimal[]::new);
    }
}
