package org.guanxi.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.apache.kafka.clients.producer.Producer;
import org.guanxi.shared.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    /** An edge is about HTTP throughout, and it sends what was set aside once more (ADR 18). */
    @Test
    void keepsToTheRulesOfTheHouseButForTwo() {
        JavaClasses code = ArchitectureRules.checkEdge(
                "org.guanxi.gateway", "only controllers and clients know HTTP", "only the outbox's relay sends");
        slices().matching("org.guanxi.gateway.operations.(*)..")
                .should()
                .beFreeOfCycles()
                .check(code);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.guanxi.gateway.operations.Broker")
                .and()
                .doNotHaveFullyQualifiedName("org.guanxi.gateway.operations.letter.Replays")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Producer.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo("org.springframework.kafka.core.KafkaTemplate")
                .as("only replays of dead letters send")
                .check(code);
    }
}
