package org.guanxi.analytics.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanxi.analytics.fact.Fact;
import org.guanxi.analytics.fact.FactKind;
import org.junit.jupiter.api.Test;

class NewsPartsTest {

    private static final UUID ACME = UUID.randomUUID();
    private static final UUID NORTH = UUID.randomUUID();

    private final News placed = news("order.placed", ACME);
    private final News another = news("order.placed", ACME);
    private final News cancelled = news("order.cancelled", ACME);
    private final News elsewhere = news("order.cancelled", NORTH);

    @Test
    void keepsTogetherWhatIsOfOneKind() {
        assertThat(NewsParts.of(List.of(placed, elsewhere, another), Map.of()))
                .containsExactly(List.of(placed, elsewhere, another));
    }

    @Test
    void takesAnotherKindOfNewsOfAnAccountAfterwards() {
        assertThat(NewsParts.of(List.of(placed, cancelled, elsewhere), Map.of()))
                .containsExactly(List.of(placed), List.of(cancelled, elsewhere));
    }

    @Test
    void doesNotLookAtTwoVeryLargeAccountsTogether() {
        var facts = Map.of(ACME, NewsParts.MOST_FACTS, NORTH, 1);
        assertThat(NewsParts.of(List.of(placed, another, elsewhere), facts))
                .containsExactly(List.of(placed, another), List.of(elsewhere));
    }

    private static News news(String type, UUID account) {
        return News.of(type, Fact.of(FactKind.ORDER, UUID.randomUUID(), account));
    }
}
