package org.guanxi.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarTest {

    @Test
    void isFromAboveOrFromBelow() {
        var most = Bar.atMost(8, " ms");
        assertThat(most.asked()).isEqualTo("at most 8 ms");
        assertThat(most.verdict(8)).isEqualTo("met");
        assertThat(most.verdict(8.01)).isEqualTo("**not met**");
        var least = Bar.atLeast(0.45, "");
        assertThat(least.asked()).isEqualTo("at least 0.45");
        assertThat(least.verdict(0.45)).isEqualTo("met");
        assertThat(least.verdict(0.449)).isEqualTo("**not met**");
    }

    @Test
    void isNotMetByAFigureThatThereIsNot() {
        assertThat(Bar.atMost(8, "").verdict(Double.NaN)).isEqualTo("**not met**");
        assertThat(Bar.atLeast(8, "").verdict(Double.NaN)).isEqualTo("**not met**");
    }
}
