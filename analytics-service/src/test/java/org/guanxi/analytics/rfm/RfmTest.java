package org.guanxi.analytics.rfm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.guanxi.analytics.cdnow.Cdnow;
import org.guanxi.analytics.fact.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RfmTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final Money NOTHING = new Money(BigDecimal.ZERO, "USD");

    @ParameterizedTest
    @CsvSource({
        "5, NEW, POTENTIAL_LOYALIST, POTENTIAL_LOYALIST, CHAMPIONS, CHAMPIONS",
        "4, PROMISING, POTENTIAL_LOYALIST, POTENTIAL_LOYALIST, CHAMPIONS, CHAMPIONS",
        "3, ABOUT_TO_SLEEP, ABOUT_TO_SLEEP, NEEDS_ATTENTION, LOYAL, LOYAL",
        "2, HIBERNATING, HIBERNATING, AT_RISK, AT_RISK, CANT_LOSE",
        "1, LOST, LOST, AT_RISK, AT_RISK, CANT_LOSE"
    })
    void givesEachCellItsName(int r, RfmName one, RfmName two, RfmName three, RfmName four, RfmName five) {
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(fm -> RfmName.of(r, fm)))
                .containsExactly(one, two, three, four, five);
    }

    @Test
    void roundsTheMeanOfFrequencyAndMoneyUpwards() {
        assertThat(new RfmScore(3, 2, 3, NOTHING, 0, NOW, 1).frequencyAndMoney())
                .isEqualTo(3);
        assertThat(new RfmScore(3, 1, 3, NOTHING, 0, NOW, 1).frequencyAndMoney())
                .isEqualTo(2);
    }

    @Test
    void scoresByHowManyAreStrictlyWorse() {
        var random = new Random(1);
        for (int round = 0; round < 300; round++) {
            int n = 1 + random.nextInt(40);
            var values =
                    random.ints(n, 0, 1 + random.nextInt(12)).asDoubleStream().toArray();
            var quintiles = Quintiles.of(values);
            for (double value : values) {
                int worse = (int)
                        Arrays.stream(values).filter(other -> other < value).count();
                assertThat(quintiles.score(value)).isEqualTo(1 + 5 * worse / n);
            }
        }
    }

    @Test
    void givesEqualAccountsEqualScores() {
        var quintiles = Quintiles.of(new double[] {1, 1, 1, 1, 1, 1, 2});
        assertThat(quintiles.score(1)).isEqualTo(1);
        assertThat(quintiles.score(2)).isEqualTo(5);
    }

    @Test
    void knowsNoEdgesOfNobody() {
        assertThat(Quintiles.of(new double[0]).score(7)).isEqualTo(1);
    }

    /** Counts made by an independent program. */
    @Test
    void namesTheCustomersOfCdnow() {
        var measures = Cdnow.purchases().stream()
                .collect(java.util.stream.Collectors.groupingBy(Cdnow.Purchase::customer))
                .values()
                .stream()
                .map(RfmTest::measures)
                .toList();
        var edges = RfmEdges.of(1, measures);
        Map<RfmName, Integer> counts = new EnumMap<>(RfmName.class);
        measures.forEach(each -> counts.merge(edges.score(each, "USD", NOW).name(), 1, Integer::sum));
        assertThat(counts)
                .containsEntry(RfmName.CHAMPIONS, 797)
                .containsEntry(RfmName.LOST, 407)
                .containsEntry(RfmName.HIBERNATING, 368)
                .containsEntry(RfmName.ABOUT_TO_SLEEP, 320)
                .containsEntry(RfmName.AT_RISK, 168)
                .containsEntry(RfmName.POTENTIAL_LOYALIST, 144)
                .containsEntry(RfmName.NEEDS_ATTENTION, 76)
                .containsEntry(RfmName.LOYAL, 67)
                .containsEntry(RfmName.CANT_LOSE, 10)
                .hasSize(9);
    }

    private static RfmEdges.Measures measures(List<Cdnow.Purchase> purchases) {
        int last = (int) purchases.stream()
                .mapToLong(each -> each.day().toEpochDay())
                .max()
                .orElseThrow();
        double money = purchases.stream().mapToDouble(Cdnow.Purchase::amount).sum();
        return new RfmEdges.Measures(last, purchases.size(), Math.round(money * 100) / 100.0, 0);
    }

    @Test
    void countsNoDaysBelowZero() {
        var score = new RfmScore(5, 1, 1, NOTHING, 0, NOW, 1);
        assertThat(score.daysSince(NOW.minusSeconds(3 * 86_400))).isEqualTo(3);
        assertThat(score.daysSince(NOW.plusSeconds(3 * 86_400))).isZero();
    }
}
