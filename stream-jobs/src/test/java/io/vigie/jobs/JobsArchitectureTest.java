package io.vigie.jobs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JobsArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.vigie.jobs");

    private static final String[] DOMAIN = {
        "..visits..",
        "..queues..",
        "..repeats..",
        "..heard..",
        "..days..",
        "..agents..",
        "..plans..",
        "..attendance..",
        "..workload..",
        "..tickets..",
        "..desks..",
        "..teams..",
        "..alerts..",
        "..sources..",
        "..directory..",
        "..staffing..",
        "..history.minutes.."
    };

    /** Operators, and what lies within them. */
    private static final String FLINK = ".*(Function|Operator)(\\$.*)?";

    private static final ArchRule PURE_DOMAIN = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .and()
            .haveNameNotMatching(FLINK)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache..", "tools.jackson..", "org.slf4j..", "org.springframework..");

    @Test
    void theDomainKnowsNeitherFlinkNorSpringNorALog() {
        PURE_DOMAIN.check(CLASSES);
    }

    @Test
    void theDomainReadsNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(DOMAIN)
                .and()
                .haveNameNotMatching(FLINK)
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(CLASSES);
    }

    @Test
    void jobsKnowNothingOfTheApi() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vigie.dashboard..", "org.springframework..")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("io.vigie.jobs.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theRulesCanFail() {
        assertThatThrownBy(() -> classes()
                        .that()
                        .haveSimpleNameEndingWith("Function")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideOutsideOfPackage("org.apache..")
                        .check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("VisitsFunction");
    }
}
