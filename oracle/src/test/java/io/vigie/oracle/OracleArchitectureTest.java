package io.vigie.oracle;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vigie.contract.directory.OpeningHours;
import io.vigie.contract.live.AttendanceStatus;
import io.vigie.contract.live.Counts;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.FlagLevel;
import io.vigie.contract.live.LiveState;
import io.vigie.contract.live.Mismatch;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.contract.live.Site;
import io.vigie.contract.rules.Rule;
import org.junit.jupiter.api.Test;

class OracleArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.vigie.oracle");

    @Test
    void theOracleSharesNothingWithWhatItChecksButEventsAndEntries() {
        classes()
                .that()
                .haveSimpleNameNotEndingWith("Differences")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "io.vigie.oracle..",
                                "io.vigie.contract.event",
                                "io.vigie.contract.directory")
                        .or(type(ServiceLevelFormula.class))
                        .or(type(LiveState.class))
                        .or(type(Site.class))
                        .or(type(AttendanceStatus.class))
                        .or(type(Mismatch.class))
                        .or(type(FlagKind.class))
                        .or(type(FlagLevel.class))
                        .or(belongToAnyOf(Rule.class)))
                .check(CLASSES);
    }

    @Test
    void norDoesItUseTheArithmeticOfTheContract() {
        noClasses()
                .should()
                .dependOnClassesThat(type(Counts.class).or(type(OpeningHours.class)))
                .orShould()
                .callMethod(Rule.Comparator.class, "holds", double.class, double.class)
                .check(CLASSES);
    }
}
