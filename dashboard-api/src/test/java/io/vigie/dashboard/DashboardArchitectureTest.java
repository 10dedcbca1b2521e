package io.vigie.dashboard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DashboardArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.vigie");

    @Test
    void theRulesSpeakOfPackagesThatExist() {
        for (String name : List.of("io.vigie.contract", "io.vigie.dashboard.feed", "io.vigie.dashboard.broker")) {
            assertThat(MAIN.containPackage(name + ".topic") || MAIN.containPackage(name))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void featuresFormNoCycles() {
        slices().matching("io.vigie.dashboard.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void theContractKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAPackage("io.vigie.contract..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "reactor..", "io.vigie.dashboard..")
                .check(MAIN);
    }

    @Test
    void onlyTheFeedAndTheBrokerOpenConnectionsToKafka() {
        noClasses()
                .that()
                .resideInAPackage("io.vigie.dashboard..")
                .and()
                .resideOutsideOfPackages("io.vigie.dashboard.feed", "io.vigie.dashboard.broker")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka.clients.consumer..", "org.apache.kafka.clients.admin..")
                .check(MAIN);
    }

    @Test
    void theDashboardKnowsNeitherFlinkNorTheJobs() {
        noClasses()
                .that()
                .resideInAPackage("io.vigie.dashboard..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.flink..", "io.vigie.jobs..")
                .check(MAIN);
    }

    @Test
    void timeIsGivenAndNotRead() {
        noClasses()
                .that()
                .resideInAPackage("io.vigie.dashboard..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(MAIN);
    }
}
