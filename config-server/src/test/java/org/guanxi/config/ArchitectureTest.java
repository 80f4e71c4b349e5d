package org.guanxi.config;

import org.guanxi.shared.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsToTheRulesOfTheHouse() {
        ArchitectureRules.checkEdge("org.guanxi.config");
    }
}
