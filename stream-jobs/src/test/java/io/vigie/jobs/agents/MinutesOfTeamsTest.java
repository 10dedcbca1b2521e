package io.vigie.jobs.agents;

import static io.vigie.jobs.testkit.Events.at;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.ClockEvent;
import io.vigie.contract.live.AttendanceStatus;
import io.vigie.jobs.attendance.RollCall;
import io.vigie.jobs.input.Inbound;
import io.vigie.jobs.plans.PlanChange;
import io.vigie.jobs.plans.PlannedAbsence;
import io.vigie.jobs.plans.PlannedShift;
import io.vigie.jobs.teams.AgentOfMinutes;
import java.util.List;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an agent with a shift from the 60th minute to the 540th counts as, minute by minute, as the team was told. */
class MinutesOfTeamsTest {

    private static final long START = 60;
    private static final long END = 540;

    private KeyedOneInputStreamOperatorTestHarness<String, AgentInput, AgentOfQueue> harness;

    @BeforeEach
    void open() throws Exception {
        harness = new KeyedOneInputStreamOperatorTestHarness<>(
                new KeyedProcessOperator<>(TestingAgents.function()), AgentInput::agent, Types.STRING);
        harness.open();
        reach(0);
        take(AgentInput.of(new PlanChange(Heard.AGENT, "shift/1", shift(START), null)));
    }

    @AfterEach
    void close() throws Exception {
        harness.close();
    }

    @Test
    void whoComesInTimeIsPresentFromTheMinuteOfThePunchOn() throws Exception {
        reach(58);
        take(punch("in", ClockEvent.Type.IN, 58.5, null));
        reach(60);
        assertThat(countsAs(58)).isEqualTo(RollCall.NOWHERE);
        assertThat(countsAs(59)).isEqualTo(new RollCall(AttendanceStatus.PRESENT, false, false));
        assertThat(countsAs(60)).isEqualTo(new RollCall(AttendanceStatus.PRESENT, true, false));
        reach(541);
        assertThat(countsAs(540)).isEqualTo(new RollCall(AttendanceStatus.PRESENT, true, false));
        assertThat(countsAs(541)).isEqualTo(RollCall.NOWHERE);
    }

    @Test
    void aPunchOfAnHourAgoTakesBackTheNoShow() throws Exception {
        reach(180);
        assertThat(countsAs(65)).isEqualTo(new RollCall(AttendanceStatus.DUE, true, false));
        assertThat(countsAs(66)).isEqualTo(new RollCall(AttendanceStatus.LATE, true, true));
        assertThat(countsAs(120)).isEqualTo(new RollCall(AttendanceStatus.NO_SHOW, true, true));
        take(punch("in", ClockEvent.Type.IN, 120, null));
        assertThat(countsAs(119)).isEqualTo(new RollCall(AttendanceStatus.NO_SHOW, true, true));
        assertThat(countsAs(120)).isEqualTo(new RollCall(AttendanceStatus.LATE, true, false));
        assertThat(countsAs(180)).isEqualTo(new RollCall(AttendanceStatus.LATE, true, false));
    }

    @Test
    void aPunchThatIsWithdrawnAfterwardsNeverStood() throws Exception {
        reach(60);
        take(punch("in", ClockEvent.Type.IN, 60, null));
        reach(300);
        take(punch("out", ClockEvent.Type.WITHDRAWN, 300, "in"));
        assertThat(countsAs(120)).isEqualTo(new RollCall(AttendanceStatus.NO_SHOW, true, true));
    }

    @Test
    void anAbsenceThatIsReportedAfterwardsExcuses() throws Exception {
        reach(24 * 60);
        take(AgentInput.of(new PlanChange(
                Heard.AGENT, "absence/1", null, new PlannedAbsence("1", millis(100 * 60), millis(200 * 60), true))));
        assertThat(countsAs(99)).isEqualTo(new RollCall(AttendanceStatus.NO_SHOW, true, true));
        assertThat(countsAs(100)).isEqualTo(new RollCall(AttendanceStatus.EXCUSED, true, true));
        assertThat(countsAs(199)).isEqualTo(new RollCall(AttendanceStatus.EXCUSED, true, true));
        assertThat(countsAs(200)).isEqualTo(new RollCall(AttendanceStatus.NO_SHOW, true, true));
    }

    @Test
    void aShiftThatIsChangedAfterwardsIsAsItStandsNowButForMinutesOf48HoursAgo() throws Exception {
        reach(500);
        reach(100 + 48 * 60);
        take(AgentInput.of(new PlanChange(Heard.AGENT, "shift/1", shift(400), null)));
        assertThat(countsAs(99)).as("closed").isEqualTo(new RollCall(AttendanceStatus.NO_SHOW, true, true));
        assertThat(countsAs(100)).isEqualTo(RollCall.NOWHERE);
        assertThat(countsAs(400)).isEqualTo(new RollCall(AttendanceStatus.DUE, true, false));
        take(AgentInput.of(new PlanChange(Heard.AGENT, "shift/1", null, null)));
        assertThat(countsAs(400)).isEqualTo(RollCall.NOWHERE);
        assertThat(harness.numKeyedStateEntries()).isZero();
        assertThat(harness.numEventTimeTimers()).isZero();
    }

    private RollCall countsAs(long minute) {
        long ofMinute = millis(0) / 60_000 + minute;
        RollCall call = RollCall.NOWHERE;
        for (AgentOfMinutes change : told()) {
            assertThat(change.team()).isEqualTo("none");
            if (change.from() <= ofMinute && ofMinute < change.until()) {
                assertThat(change.before()).isEqualTo(call);
                call = change.after();
            }
        }
        return call;
    }

    private List<AgentOfMinutes> told() {
        var records = harness.getSideOutput(TestingAgents.MINUTES);
        return records == null
                ? List.of()
                : records.stream().map(StreamRecord::getValue).toList();
    }

    private static PlannedShift shift(double startMinute) {
        long start = millis(startMinute * 60);
        long end = millis(END * 60);
        return new PlannedShift("1", start, end, false, start, end, 300_000, List.of());
    }

    private static AgentInput punch(String id, ClockEvent.Type type, double minute, @Nullable String withdrawn) {
        return AgentInput.of(Inbound.event(
                "0-1",
                at(minute * 60),
                new ClockEvent(id, "/clock", type, at(minute * 60), null, Heard.AGENT, withdrawn)));
    }

    private void take(AgentInput heard) throws Exception {
        harness.processElement(new StreamRecord<>(heard));
    }

    private void reach(double minute) throws Exception {
        harness.processWatermark(new Watermark(millis(minute * 60)));
    }
}
