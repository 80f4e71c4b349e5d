package org.guanxi.sales;

import org.guanxi.shared.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsToTheRulesOfTheHouse() {
        ArchitectureRules.check("org.guanxi.sales");
    }
}
