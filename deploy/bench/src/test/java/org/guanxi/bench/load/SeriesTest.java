package org.guanxi.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void hasAMedianAndASpread() {
        var odd = Series.of(List.of(3.0, 1.0, 2.0), Double::doubleValue);
        assertThat(odd.median()).isEqualTo(2);
        assertThat(odd.text()).isEqualTo("2.00 (1.00–3.00)");
        assertThat(Series.of(List.of(4.0, 1.0), Double::doubleValue).median()).isEqualTo(2.5);
    }

    @Test
    void roundsToWhatCanBeTrusted() {
        assertThat(Series.number(0.123)).isEqualTo("0.12");
        assertThat(Series.number(12.34)).isEqualTo("12.3");
        assertThat(Series.number(1234.5)).isEqualTo("1235");
    }
}
