package org.guanxi.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.guanxi.analytics.grid.RfmGrid;
import org.guanxi.analytics.value.score.ValueScoring;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.annotation.Scheduled;

class NightsTest {

    /** They all go through the same rows. */
    @Test
    void eachNightlyWorkHasASettingOfItsOwn() {
        var settings = Stream.of(RfmGrid.class, ValueScoring.class, pricing())
                .map(Class::getDeclaredMethods)
                .flatMap(Arrays::stream)
                .map(NightsTest::scheduled)
                .filter(Objects::nonNull)
                .map(Scheduled::cron)
                .filter(cron -> !cron.isEmpty())
                .map(cron -> cron.substring(0, cron.indexOf(':')))
                .toList();
        assertThat(settings).hasSize(3).doesNotHaveDuplicates();
    }

    private static Class<?> pricing() {
        try {
            return Class.forName("org.guanxi.analytics.pricing.Pricing");
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }

    private static Scheduled scheduled(Method method) {
        return method.getAnnotation(Scheduled.class);
    }
}
