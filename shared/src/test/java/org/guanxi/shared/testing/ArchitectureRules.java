package org.guanxi.shared.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;

/** What every service's code keeps to. */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /** @param service the service's package: {@code org.guanxi.customer} */
    public static void check(String service) {
        JavaClasses code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(service);
        slices().matching(service + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(code);
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Controller")
                .and()
                .haveSimpleNameNotEndingWith("Configuration")
                .and()
                .haveSimpleNameNotEndingWith("Client")
                .and()
                .resideOutsideOfPackages("..web..", "..signin..", "..security..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web.bind.annotation..", "jakarta.servlet..")
                .as("only controllers and clients know HTTP")
                .check(code);
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Feed")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(KafkaListener.class)
                .as("only feeds listen")
                .check(code);
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(KafkaTemplate.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Producer.class)
                .as("only the outbox's relay sends")
                .check(code);
        noClasses()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .allowEmptyShould(true)
                .as("aggregates know no Spring")
                .check(code);
        classes()
                .that(simpleNameEndingWith("Controller")
                        .or(simpleNameEndingWith("Service"))
                        .or(simpleNameEndingWith("Feed")))
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .as("controllers, services and feeds stay inside their feature")
                .check(code);
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .as("time comes from the Clock")
                .check(code);
    }
}
