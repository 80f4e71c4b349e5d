package org.guanxi.analytics.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;

class PatienceTest {

    private final Patience patience = new Patience(Clock.systemUTC());
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void triesAgainWhatMetALock() {
        patience.with(() -> {
            if (tries.incrementAndGet() < 3) throw new CannotAcquireLockException("Lock wait timeout exceeded");
        });
        assertThat(tries).hasValue(3);
    }

    @Test
    void doesNotTryAgainWhatIsWrong() {
        assertThatThrownBy(() -> patience.with(() -> {
                    tries.incrementAndGet();
                    throw new IllegalStateException("wrong");
                }))
                .hasMessage("wrong");
        assertThat(tries).hasValue(1);
    }
}
