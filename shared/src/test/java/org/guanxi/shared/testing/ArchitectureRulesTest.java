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

    private static final Map<String, String> BREAKS = Map.ofEntries(
            Map.entry("features are free of cycles", "Slice one"),
            Map.entry("only controllers and clients know HTTP", "KnowsHttp"),
            Map.entry("only feeds listen", "Listens"),
            Map.entry("only the outbox's relay sends", "Sends"),
            Map.entry("aggregates know no Spring", "KnowsSpring"),
            Map.entry("controllers, services and feeds stay inside their feature", "OpenController"),
            Map.entry("repositories stay inside their feature", "OpenRepository"),
            Map.entry("what shared does its work with stays inside of it", "ReachesInside"),
            Map.entry("which beans there are is the same for every profile", "AsksForAProfile"),
            Map.entry("time comes from the Clock", "ReadsTheClock"),
            Map.entry("rows come as lists: a stream that nobody closes keeps its connection", "StreamsRows"));

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
