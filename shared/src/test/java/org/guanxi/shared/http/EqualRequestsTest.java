package org.guanxi.shared.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.guanxi.shared.problem.StaleVersion;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
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
        ProxyFactory proxy = new ProxyFactory(Records.class, new EqualRequests());
        proxy.setTarget(records);
        assertThatThrownBy(() -> ((Records) proxy.getProxy()).change(new IfMatch(7)))
                .isInstanceOfSatisfying(
                        StaleVersion.class,
                        stale -> assertThat(stale.properties()).containsEntry("currentVersion", 8L));
        assertThat(calls).isEqualTo(2);
    }
}
