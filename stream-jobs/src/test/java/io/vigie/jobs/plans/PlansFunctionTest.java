package io.vigie.jobs.plans;

import static io.vigie.jobs.plans.TestingPlans.absence;
import static io.vigie.jobs.plans.TestingPlans.cancelled;
import static io.vigie.jobs.plans.TestingPlans.shift;
import static io.vigie.jobs.plans.TestingPlans.withSequence;
import static io.vigie.jobs.plans.TestingPlans.withdrawn;
import static io.vigie.jobs.testkit.Events.at;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.ShiftEvent;
import io.vigie.contract.event.ShiftPlan;
import io.vigie.jobs.testkit.Permutations;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlansFunctionTest {

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
    void aShiftIsToldToItsAgentAsPlanned() throws Exception {
        plans.reach(0);
        plans.take(PlanInput.of(
                new ShiftEvent(
                        "e",
                        "/plans",
                        at(0),
                        null,
                        "s",
                        new ShiftPlan(
                                "ann",
                                at(10),
                                at(100),
                                true,
                                at(20),
                                at(90),
                                7_000,
                                List.of(new ShiftPlan.PlannedActivity(Activity.MEAL, at(40), at(50))))),
                "0-7",
                at(0)));
        plans.take(absence("e", 0, "ann", 30));

        assertThat(plans.told())
                .containsExactly(
                        new PlanChange(
                                "ann",
                                "shift/s",
                                new PlannedShift(
                                        "s",
                                        millis(10),
                                        millis(100),
                                        true,
                                        millis(20),
                                        millis(90),
                                        7_000,
                                        List.of(new PlannedShift.PlannedActivity(
                                                Activity.MEAL, millis(40), millis(50)))),
                                null),
                        new PlanChange("ann", "absence/a", null, new PlannedAbsence("a", millis(0), millis(30), true)));
    }

    @Test
    void theLatestWordHoldsInWhateverOrderTheyCome() throws Exception {
        check(
                Map.of("ben/shift/s", millis(300)),
                shift("e1", 1, "ann", 100),
                shift("e2", 2, "ann", 200),
                shift("e3", 3, "ben", 300),
                shift("e3", 3, "ben", 300));
        check(Map.of(), shift("e1", 1, "ann", 100), shift("e2", 2, "ben", 200), cancelled("e3", 3));
        check(
                Map.of("ann/shift/s", millis(200)),
                shift("e1", 1, "ann", 100),
                cancelled("e2", 2),
                shift("e3", 3, "ann", 200));
        check(Map.of(), absence("e1", 1, "ann", 100), absence("e2", 2, "ben", 100), withdrawn("e3", 3));
        check(Map.of("ben/absence/a", millis(100)), absence("e1", 1, "ann", 100), absence("e2", 2, "ben", 100));
    }

    @Test
    void ofEqualTimesTheSequenceDecidesThenThatACancellationComesLastThenTheId() throws Exception {
        check(Map.of(), cancelled("e1", 1), shift("e2", 1, "ann", 100));
        check(Map.of("ann/shift/s", millis(100)), cancelled("e1", 1), withSequence(shift("e0", 1, "ann", 100), 1));
        check(Map.of("ben/shift/s", millis(100)), shift("e1", 1, "ann", 100), shift("e2", 1, "ben", 100));
        check(Map.of(), absence("e2", 1, "ann", 100), withdrawn("e1", 1));
    }

    @Test
    void whatMovesToAnotherAgentFirstLeavesTheOneWhoHadIt() throws Exception {
        plans.reach(5);
        plans.take(shift("e1", 1, "ann", 100));
        plans.take(shift("e2", 2, "ben", 100));

        assertThat(plans.told())
                .extracting(change -> change.agent() + (change.shift() == null ? " loses" : " has"))
                .containsExactly("ann has", "ann loses", "ben has");
    }

    @Test
    void aRepeatAndAnOlderWordTellNothing() throws Exception {
        plans.reach(5);
        plans.take(shift("e2", 2, "ann", 100));
        plans.take(shift("e2", 2, "ann", 100));
        plans.take(shift("e1", 1, "ben", 100));
        plans.take(shift("e3", 3, "ann", 100));
        assertThat(plans.told()).hasSize(1);
        assertThat(plans.timers()).isEqualTo(1);
    }

    @Test
    void whatIsSaidAheadOfItsTimeWaitsForIt() throws Exception {
        plans.reach(5);
        plans.take(shift("e1", 1, "ann", 100));
        plans.take(cancelled("e3", 300));
        plans.take(shift("e2", 200, "ben", 100));
        plans.reach(199.999);
        assertThat(plans.told()).hasSize(1);

        plans.reach(200);
        assertThat(plans.standing()).containsOnlyKeys("ben/shift/s");
        plans.reach(299.999);
        assertThat(plans.told()).hasSize(3);
        plans.reach(300);
        assertThat(plans.standing()).isEmpty();
    }

    @Test
    void beforeAnyTimeIsReachedAllWaits() throws Exception {
        plans.take(shift("e1", 1, "ann", 100));
        assertThat(plans.told()).isEmpty();
        plans.reach(1);
        assertThat(plans.told()).hasSize(1);
    }

    /** Every order, each with the time reached before, between and after them. */
    private void check(Map<String, Long> expected, PlanInput... inputs) throws Exception {
        for (List<PlanInput> order : Permutations.of(List.of(inputs)).toList()) {
            for (double reached : new double[] {0.5, 1, 2, 10}) {
                close();
                open();
                plans.reach(reached);
                for (PlanInput input : order) {
                    plans.take(input);
                }
                plans.reach(10);
                assertThat(plans.standing()).as("%s from %s on", order, reached).isEqualTo(expected);
            }
        }
    }
}
