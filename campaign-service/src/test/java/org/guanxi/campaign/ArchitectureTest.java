package org.guanxi.campaign;

import org.guanxi.shared.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsToTheRulesOfAllServices() {
        ArchitectureRules.check("org.guanxi.campaign");
    }
}
