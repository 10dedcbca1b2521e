package io.vigie.jobs.plans;

import static io.vigie.jobs.plans.TestingPlans.absence;
import static io.vigie.jobs.plans.TestingPlans.cancelled;
import static io.vigie.jobs.plans.TestingPlans.shift;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.flink.types.PojoTestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes too late, what is forgotten, and what outlives a restart. */
class PlansEndTest {

    private static final double DAY = 24 * 3600;

    private TestingPlans plans;

    @BeforeEach
    void open() throws Exception {
        plans = new TestingPlans();
    }

    @AfterEach
    void close() throws Exception {
        plans.close();
    }

    @Test
    void whatComesMoreThan8DaysAfterItsTimeIsADeadLetter() throws Exception {
        plans.reach(8 * DAY);
        plans.take(shift("e1", 0, "ann", 9 * DAY));
        assertThat(plans.told()).hasSize(1);
        assertThat(plans.dead()).isEmpty();

        plans.reach(8 * DAY + 0.001);
        plans.take(shift("e2", 0, "ben", 9 * DAY));
        plans.take(absence("e3", 0, "ben", 9 * DAY));
        assertThat(plans.told()).hasSize(1);
        assertThat(plans.dead()).hasSize(2).allSatisfy(letter -> {
            assertThat(letter.code()).isEqualTo("too-late");
            assertThat(letter.topic()).isEqualTo("shifts");
            assertThat(letter.position()).isEqualTo("0-7");
        });
        assertThat(plans.dead().get(0).event()).contains("\"e2\"");
    }

    @Test
    void aPlanIsForgotten8DaysAfterItsEndAndNobodyIsTold() throws Exception {
        plans.reach(0);
        plans.take(shift("e1", 0, "ann", 2 * DAY));
        plans.take(absence("e1", 0, "ann", 2 * DAY));
        plans.reach(10 * DAY);
        assertThat(plans.kept()).isEqualTo(2);
        plans.reach(10 * DAY + 0.001);
        assertThat(plans.kept()).isZero();
        assertThat(plans.timers()).isZero();
        assertThat(plans.told()).hasSize(2);
    }

    @Test
    void aCancellationIsRememberedAsLongAsWhatItCancelledMayStillCome() throws Exception {
        plans.reach(1);
        plans.take(cancelled("e2", 1));
        plans.reach(8 * DAY + 1);
        plans.take(shift("e1", 1, "ann", 100 * DAY));
        assertThat(plans.told()).isEmpty();

        plans.reach(8 * DAY + 1.001);
        assertThat(plans.kept()).isZero();
        assertThat(plans.timers()).isZero();
        plans.take(shift("e1", 1, "ann", 100 * DAY));
        assertThat(plans.told()).isEmpty();
        assertThat(plans.dead()).hasSize(1);
    }

    @Test
    void aWordAfterTheEndCorrectsAndIsRememberedItself() throws Exception {
        plans.reach(0);
        plans.take(shift("e1", 0, "ann", 100));
        plans.reach(5 * DAY);
        plans.take(cancelled("e2", 5 * DAY));
        assertThat(plans.standing()).isEmpty();
        plans.reach(13 * DAY);
        assertThat(plans.kept()).isEqualTo(1);
        plans.reach(13 * DAY + 0.001);
        assertThat(plans.kept()).isZero();
    }

    @Test
    void aPlanSaidAfterItsEndIsRememberedAsLongAsAnOlderWordMayCome() throws Exception {
        plans.reach(5 * DAY);
        plans.take(shift("e2", 5 * DAY, "ann", 100));
        plans.reach(12 * DAY);
        plans.take(shift("e1", 4 * DAY, "ben", 100));
        assertThat(plans.standing()).containsOnlyKeys("ann/shift/s");

        plans.reach(13 * DAY);
        assertThat(plans.kept()).isEqualTo(1);
        plans.reach(13 * DAY + 0.001);
        assertThat(plans.kept()).isZero();
        assertThat(plans.dead()).isEmpty();
    }

    @Test
    void whatIsKnownAndWhatWaitsGoesOnOverARestore() throws Exception {
        plans.reach(5);
        plans.take(shift("e1", 1, "ann", 100));
        plans.take(shift("e2", 60, "ben", 100));
        plans.restart();

        plans.take(shift("e1", 1, "ann", 100));
        assertThat(plans.told()).as("since the restart").isEmpty();
        plans.reach(60);
        assertThat(plans.told()).extracting(PlanChange::agent).containsExactly("ann", "ben");
        plans.reach(9 * DAY);
        assertThat(plans.kept()).isZero();
    }

    @ParameterizedTest
    @ValueSource(classes = {PlanInput.class, PlanChange.class, PlanEvents.class})
    void whatFlinkCarriesAndKeepsNeedsNoKryo(Class<?> type) {
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(type);
    }
}
