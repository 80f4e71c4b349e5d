package org.guanxi.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpServerErrorException;

class BreakersTest {

    private final CircuitBreaker breaker = CircuitBreaker.of("campaigns", Breakers.CONFIG);

    @Test
    void letsAServiceBeUsedAsSoonAsItHasCome() {
        for (int i = 0; i < 9; i++) {
            fail(new HttpServerErrorException(HttpStatus.SERVICE_UNAVAILABLE, "No instance"));
        }
        succeed();
        assertThat(breaker.tryAcquirePermission()).isTrue();
    }

    @Test
    void keepsFromAServiceThatDoesNotAnswer() {
        for (int i = 0; i < 10; i++) {
            fail(new IllegalStateException("reset"));
        }
        assertThat(breaker.tryAcquirePermission()).isFalse();
    }

    private void fail(RuntimeException why) {
        breaker.acquirePermission();
        breaker.onError(1, TimeUnit.MILLISECONDS, why);
    }

    private void succeed() {
        breaker.acquirePermission();
        breaker.onSuccess(1, TimeUnit.MILLISECONDS);
    }
}
