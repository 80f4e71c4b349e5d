package org.guanxi.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private final List<String> order = new ArrayList<>();

    @Test
    void turnsTheReferenceWithTheRest() {
        new Rounds(noting(Leg::name), noting(BareSql::name), Pace.QUICK).run(new Results(), 10);
        var first = order.subList(0, order.size() / 2);
        var second = order.subList(order.size() / 2, order.size());
        assertThat(first).contains("create-direct-8", "create-gateway-8", "create-sql", "get-sql", "list-sql");
        assertThat(second).isEqualTo(first.reversed());
    }

    private <T> Function<List<T>, List<Outcome>> noting(Function<T, String> name) {
        return all -> {
            all.stream().map(name).forEach(order::add);
            return List.of();
        };
    }
}
