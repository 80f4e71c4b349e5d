package org.guanxi.gateway;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsFeaturesFreeOfCycles() {
        checkSlices("org.guanxi.gateway.(*)..");
        checkSlices("org.guanxi.gateway.operations.(*)..");
    }

    private static void checkSlices(String packages) {
        slices().matching(packages)
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.guanxi.gateway"));
    }
}
