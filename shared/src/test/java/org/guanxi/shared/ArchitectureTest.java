package org.guanxi.shared;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.guanxi.shared.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;

class ArchitectureTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "guanxi", "shared");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.guanxi.shared");

    @Test
    void keepsToTheRulesOfAllServicesButForWhatItIsThereFor() {
        ArchitectureRules.check(
                "org.guanxi.shared",
                "only controllers and clients know HTTP",
                "only the outbox's relay sends",
                "controllers, services and feeds stay inside their feature");
    }

    @Test
    void carriesHttpForTheServicesInSixPackages() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Controller")
                .and()
                .resideOutsideOfPackages(
                        "..shared.http..",
                        "..shared.list..",
                        "..shared.openapi..",
                        "..shared.problem..",
                        "..shared.security..",
                        "..shared.shape..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web.bind.annotation..", "jakarta.servlet..")
                .check(CODE);
    }

    @Test
    void sendsEventsFromTheOutboxAndSetsAsideWhatFails() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..shared.outbox..", "..shared.feed..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(KafkaTemplate.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Producer.class)
                .check(CODE);
    }

    @Test
    void givesServicesControllersToExtendAndNoneToCall() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .and()
                .arePublic()
                .should()
                .haveModifier(JavaModifier.ABSTRACT)
                .check(CODE);
        classes()
                .that(simpleNameEndingWith("Service").or(simpleNameEndingWith("Feed")))
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(CODE);
    }

    /** ADR 21. The event records are the contract and as many as there are events. */
    @Test
    void staysWithinItsBudget() throws IOException {
        List<Path> files = files();
        assertThat(files).hasSizeBetween(100, 288);
        long lines = 0;
        for (Path file : files) {
            lines += Files.readAllLines(file).size();
        }
        assertThat(lines).isLessThanOrEqualTo(14_063);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(SOURCES.resolve("event")))
                    .toList();
        }
    }
}
