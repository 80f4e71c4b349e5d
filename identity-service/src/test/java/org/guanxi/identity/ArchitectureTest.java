package org.guanxi.identity;

import org.guanxi.shared.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        ArchitectureRules.check("org.guanxi.identity");
    }
}
