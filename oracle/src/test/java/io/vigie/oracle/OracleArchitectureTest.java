package io.vigie.oracle;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vigie.contract.directory.OpeningHours;
import io.vigie.contract.live.Counts;
import io.vigie.contract.live.ServiceLevelFormula;
import org.junit.jupiter.api.Test;

class OracleArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.vigie.oracle");

    @Test
    void theOracleSharesNothingWithWhatItChecksButEventsAndEntries() {
        classes()
                .that()
                .doNotHaveSimpleName("Differences")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "io.vigie.oracle..",
                                "io.vigie.contract.event",
                                "io.vigie.contract.directory")
                        .or(type(ServiceLevelFormula.class)))
                .check(CLASSES);
    }

    @Test
    void norDoesItUseTheArithmeticOfTheContract() {
        noClasses()
                .should()
                .dependOnClassesThat(type(Counts.class).or(type(OpeningHours.class)))
                .check(CLASSES);
    }
}
