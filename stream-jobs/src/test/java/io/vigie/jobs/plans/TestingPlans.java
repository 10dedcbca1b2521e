package io.vigie.jobs.plans;

import static io.vigie.jobs.testkit.Events.at;
import static io.vigie.jobs.testkit.Events.millis;

import io.vigie.contract.event.AbsenceEvent;
import io.vigie.contract.event.AbsenceEvent.Absence;
import io.vigie.contract.event.ShiftEvent;
import io.vigie.contract.event.ShiftPlan;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.jobs.testkit.TestingOperator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.OutputTag;

/** Plans in Flink, by the second after the start; of one shift s and one absence a, unless said otherwise. */
final class TestingPlans {

    private static final OutputTag<DeadLetter> DEAD = new OutputTag<>("dead", TypeInformation.of(DeadLetter.class));

    private final TestingOperator<PlanInput, PlanChange> operator;

    TestingPlans() throws Exception {
        operator = new TestingOperator<>(new PlansFunction(DEAD), PlanInput::key);
    }

    void restart() throws Exception {
        operator.restore(1);
    }

    void close() throws Exception {
        operator.close();
    }

    int kept() {
        return operator.kept();
    }

    int timers() {
        return operator.timers();
    }

    /** What each agent has by what was told, with its end. */
    Map<String, Long> standing() {
        Map<String, Long> standing = new HashMap<>();
        for (PlanChange change : told()) {
            String key = change.agent() + "/" + change.plan();
            if (change.shift() != null) {
                standing.put(key, change.shift().end());
            } else if (change.absence() != null) {
                standing.put(key, change.absence().until());
            } else {
                standing.remove(key);
            }
        }
        return standing;
    }

    List<PlanChange> told() {
        return operator.told();
    }

    List<DeadLetter> dead() {
        return operator.told(DEAD);
    }

    void take(PlanInput input) throws Exception {
        operator.take(input);
    }

    void reach(double second) throws Exception {
        operator.reach(millis(second));
    }

    static PlanInput shift(String id, double second, String agent, double end) {
        ShiftPlan plan = new ShiftPlan(agent, at(0), at(end), false, null, null, 300_000, List.of());
        return PlanInput.of(new ShiftEvent(id, "/plans", at(second), null, "s", plan), "0-7", at(0));
    }

    static PlanInput cancelled(String id, double second) {
        return PlanInput.of(new ShiftEvent(id, "/plans", at(second), null, "s", null), "0-7", at(0));
    }

    static PlanInput withSequence(PlanInput input, long sequence) {
        ShiftEvent event = (ShiftEvent) input.event();
        return PlanInput.of(
                new ShiftEvent(event.id(), event.source(), event.time(), sequence, event.shift(), event.plan()),
                input.position(),
                input.appendedAt());
    }

    static PlanInput absence(String id, double second, String agent, double until) {
        Absence absence = new Absence(agent, at(0), at(until), true);
        return PlanInput.of(new AbsenceEvent(id, "/plans", at(second), null, "a", absence), "0-7", at(0));
    }

    static PlanInput withdrawn(String id, double second) {
        return PlanInput.of(new AbsenceEvent(id, "/plans", at(second), null, "a", null), "0-7", at(0));
    }
}
