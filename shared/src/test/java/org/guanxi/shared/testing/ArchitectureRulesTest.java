package org.guanxi.shared.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRulesTest {

    private static final String SERVICE = "org.guanxi.shared.testing.twin";
    private static final JavaClasses TWINS = new ClassFileImporter().importPackages(SERVICE);

    private static final Map<String, String> BREAKS = Map.of(
            "features are free of cycles", "Slice one",
            "only controllers and clients know HTTP", "KnowsHttp",
            "only feeds listen", "Listens",
            "only the outbox's relay sends", "Sends",
            "aggregates know no Spring", "KnowsSpring",
            "controllers, services and feeds stay inside their feature", "OpenController",
            "repositories stay inside their feature", "OpenRepository",
            "what shared does its work with stays inside of it", "ReachesInside",
            "which beans there are is the same for every profile", "AsksForAProfile",
            "time comes from the Clock", "ReadsTheClock");

    static List<ArchRule> rules() {
        return ArchitectureRules.of(SERVICE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsTheTwinThatBreaksIt(ArchRule rule) {
        assertThat(BREAKS).containsKey(rule.getDescription());
        assertThatThrownBy(() -> rule.check(TWINS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(BREAKS.get(rule.getDescription()));
    }
}
