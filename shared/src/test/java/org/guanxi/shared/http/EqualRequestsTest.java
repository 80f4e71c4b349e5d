package org.guanxi.shared.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.guanxi.shared.problem.Duplicate;
import org.guanxi.shared.problem.StaleVersion;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

class EqualRequestsTest {

    private int calls;

    interface Records {
        void change(IfMatch seen);
    }

    @Test
    void asksAgainWhichVersionHasWon() {
        Records records = seen -> {
            if (++calls == 1) {
                throw new OptimisticLockingFailureException("meanwhile");
            }
            throw new StaleVersion(8);
        };
        assertThatThrownBy(() -> proxied(Records.class, records).change(new IfMatch(7)))
                .isInstanceOfSatisfying(
                        StaleVersion.class,
                        stale -> assertThat(stale.properties()).containsEntry("currentVersion", 8L));
        assertThat(calls).isEqualTo(2);
    }

    @Test
    void asksAgainWhoHasTheKeyThatAnotherRequestWithoutANameTook() {
        UUID other = UUID.randomUUID();
        Creation creation = key -> {
            if (++calls == 1) {
                throw new DuplicateKeyException("meanwhile");
            }
            throw new Taken(other);
        };
        assertThatThrownBy(() -> proxied(Creation.class, creation).create(new IdempotencyKey("rep", null)))
                .isInstanceOfSatisfying(
                        Taken.class, taken -> assertThat(taken.properties()).containsEntry("otherId", other));
        assertThat(calls).isEqualTo(2);
    }

    interface Creation {
        void create(IdempotencyKey key);
    }

    private static final class Taken extends Duplicate {

        Taken(UUID other) {
            super(other);
        }
    }

    private static <T> T proxied(Class<T> type, T target) {
        ProxyFactory proxy = new ProxyFactory(type, new EqualRequests());
        proxy.setTarget(target);
        return type.cast(proxy.getProxy());
    }
}
