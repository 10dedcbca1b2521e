package io.vigie.connect;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.vigie.connect");

    @Test
    void theIndependentCountSharesNothingWithWhatItChecks() {
        classes()
                .that()
                .resideInAPackage("io.vigie.connect.verify")
                .and()
                .haveSimpleNameStartingWith("Plain")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "io.vigie.connect.verify")
                .check(CLASSES);
    }

    @Test
    void theComparisonKnowsTheTotalsAndNothingOfHowTheyCame() {
        classes()
                .that()
                .resideInAPackage("io.vigie.connect.verify")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "io.vigie.connect.verify", "io.vigie.contract.live")
                .check(CLASSES);
    }

    @Test
    void sendingKnowsNothingOfWhereTheEventsComeFrom() {
        classes()
                .that()
                .resideInAnyPackage("io.vigie.connect.http", "io.vigie.connect.time")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("io.vigie.connect.replay", "io.vigie.connect.anonymousbank")
                .check(CLASSES);
    }
}
