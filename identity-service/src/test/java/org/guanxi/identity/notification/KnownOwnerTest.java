package org.guanxi.identity.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownOwnerTest {

    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID BO = UUID.randomUUID();
    private static final KnownOwner ANNAS = new KnownOwner(UUID.randomUUID(), ANNA, 7);

    @Test
    void concernsWhoGotSomething() {
        assertThat(ANNAS.concerned(assigned(BO), ANNA.toString())).contains(BO);
        assertThat(ANNAS.concerned(assigned(BO), "a-partner")).contains(BO);
    }

    @Test
    void concernsNobodyWhoTookIt() {
        assertThat(ANNAS.concerned(assigned(BO), BO.toString())).isEmpty();
    }

    @Test
    void concernsNobodyWhoHadItAlready() {
        assertThat(ANNAS.concerned(assigned(ANNA), BO.toString())).isEmpty();
    }

    @Test
    void concernsNobodyWhenItIsNobodys() {
        assertThat(ANNAS.concerned(assigned(null), BO.toString())).isEmpty();
    }

    @Test
    void concernsWhoseItIsWhenAnotherEndsIt() {
        News won = new News(NotificationKind.DEAL_WON, false, null, Map.of());
        assertThat(ANNAS.concerned(won, BO.toString())).contains(ANNA);
        assertThat(ANNAS.concerned(won, ANNA.toString())).isEmpty();
        assertThat(ANNAS.concerned(won, null)).isEmpty();
    }

    private static News assigned(@Nullable UUID owner) {
        return new News(NotificationKind.DEAL_ASSIGNED, true, owner, Map.of());
    }
}
