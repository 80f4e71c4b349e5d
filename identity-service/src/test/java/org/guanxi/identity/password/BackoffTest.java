package org.guanxi.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void letsPeopleMistype() {
        assertThat(Backoff.PAIR.after(4)).isZero();
    }

    @Test
    void doublesWithEveryFurtherFailure() {
        assertThat(Backoff.PAIR.after(5)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Backoff.PAIR.after(8)).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void neverWaitsLongerThanItsLimit() {
        assertThat(Backoff.PAIR.after(1000)).isEqualTo(Duration.ofMinutes(15));
        assertThat(Backoff.ACCOUNT.after(1000)).isEqualTo(Duration.ofMinutes(5));
    }
}
