package org.guanxi.shared.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.guanxi.shared.http.TextsOfBodies;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every service's code keeps to. */
public final class ArchitectureRules {

    /** Public only because a feature of shared that outgrew one package is several. */
    private static final String[] INSIDE = {
        "org.guanxi.shared.bulk.job..",
        "org.guanxi.shared.imports.column..",
        "org.guanxi.shared.imports.file..",
        "org.guanxi.shared.imports.job..",
        "org.guanxi.shared.imports.work..",
        "org.guanxi.shared.job..",
        "org.guanxi.shared.problem.answer.."
    };

    private ArchitectureRules() {}

    /**
     * What Spring has written itself when the service was packaged ({@code Person__BeanDefinitions}) is left out.
     *
     * @param service the service's package: {@code org.guanxi.customer}
     * @param otherwise the rules that it keeps in a way of its own
     */
    public static void check(String service, String... otherwise) {
        JavaClasses code = checkEdge(service, otherwise);
        assertThat(TextsOfBodies.check(code)).as("texts of bodies").isPositive();
    }

    /** For what carries nothing of shared (ADR 21), not even the libraries that some of the rules name. */
    public static JavaClasses checkEdge(String service, String... otherwise) {
        JavaClasses code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(place -> !place.contains("__") && !place.contains("$$"))
                .importPackages(service);
        of(service).stream()
                .filter(rule -> !List.of(otherwise).contains(rule.getDescription()))
                .forEach(rule -> rule.check(code));
        return code;
    }

    static List<ArchRule> of(String service) {
        return List.of(
                slices().matching(service + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .allowEmptyShould(true)
                        .as("features are free of cycles"),
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
                        .as("only controllers and clients know HTTP"),
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("Feed")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo("org.springframework.kafka.annotation.KafkaListener")
                        .as("only feeds listen"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo("org.springframework.kafka.core.KafkaTemplate")
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo("org.apache.kafka.clients.producer.Producer")
                        .as("only the outbox's relay sends"),
                noClasses()
                        .that()
                        .areAnnotatedWith("jakarta.persistence.Entity")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.springframework..")
                        .allowEmptyShould(true)
                        .as("aggregates know no Spring"),
                classes()
                        .that(simpleNameEndingWith("Controller")
                                .or(simpleNameEndingWith("Service"))
                                .or(simpleNameEndingWith("Feed")))
                        .should()
                        .notBePublic()
                        .allowEmptyShould(true)
                        .as("controllers, services and feeds stay inside their feature"),
                classes()
                        .that()
                        .areAssignableTo("org.springframework.data.repository.Repository")
                        .should()
                        .notBePublic()
                        .allowEmptyShould(true)
                        .as("repositories stay inside their feature"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.guanxi.shared..")
                        .or()
                        .resideInAPackage("..twin..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(INSIDE)
                        .allowEmptyShould(true)
                        .as("what shared does its work with stays inside of it"),
                noClasses()
                        .should()
                        .beAnnotatedWith(Profile.class)
                        .as("which beans there are is the same for every profile"),
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(ZonedDateTime.class, "now")
                        .as("time comes from the Clock"),
                noClasses()
                        .should()
                        .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                        .as("rows come as lists: a stream that nobody closes keeps its connection"));
    }
}
