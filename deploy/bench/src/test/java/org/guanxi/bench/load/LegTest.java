package org.guanxi.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.guanxi.bench.platform.Way;
import org.junit.jupiter.api.Test;

class LegTest {

    @Test
    void survivesTheWayBetweenProcesses() {
        var leg = Leg.open(Way.GATEWAY, Act.GET, 123.5, Pace.QUICK);
        assertThat(Leg.parse(leg.line())).isEqualTo(leg);
    }

    @Test
    void isNamedAfterWhatItDoes() {
        assertThat(Leg.closed(Way.DIRECT, Act.LIST, 8, Pace.QUICK).name()).isEqualTo("list-direct-8");
    }
}
