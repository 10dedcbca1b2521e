package io.vigie.oracle;

import static io.vigie.contract.event.CallEventType.ENDED;
import static io.vigie.contract.event.CallEventType.HELD;
import static io.vigie.contract.event.CallEventType.RESUMED;
import static io.vigie.contract.event.CallEventType.WRAPPED;
import static io.vigie.oracle.TestingCalls.answered;
import static io.vigie.oracle.TestingCalls.event;
import static io.vigie.oracle.TestingCalls.queued;
import static io.vigie.oracle.TestingCalls.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.Event;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of a talk from 9:01:00 to 9:05:00. */
class HoldsTest {

    @Test
    void holdsAddUp() {
        assertThat(hold(held("09:02:00"), resumed("09:02:30"), held("09:03:00"), resumed("09:03:10.500")))
                .isEqualTo(40_500);
    }

    @Test
    void aHoldThatIsNeverResumedEndsWithTheTalk() {
        assertThat(hold(held("09:04:00"))).isEqualTo(60_000);
    }

    @Test
    void whatLiesOutsideTheTalkIsNoHold() {
        assertThat(hold(held("09:00:30"), resumed("09:01:10"))).isEqualTo(10_000);
        assertThat(hold(held("09:04:50"), resumed("09:06:00"))).isEqualTo(10_000);
        assertThat(hold(held("09:00:10"), resumed("09:00:50"))).isZero();
        assertThat(hold(held("09:05:10"))).isZero();
    }

    @Test
    void heldTwiceIsHeldOnceAndAResumeByItselfIsNothing() {
        assertThat(hold(held("09:02:00"), held("09:02:10"), resumed("09:02:30"), resumed("09:02:50")))
                .isEqualTo(30_000);
        assertThat(hold(resumed("09:02:30"))).isZero();
    }

    @Test
    void atEqualTimesTheIdDecidesForBothAreOneRow() {
        CallEvent held = held("09:02:00").toBuilder().id("2").build();
        CallEvent resumed = resumed("09:02:00").toBuilder().id("1").build();

        assertThat(hold(held, resumed)).isEqualTo(180_000);
        assertThat(hold(held.toBuilder().id("0").build(), resumed)).isZero();
        assertThat(hold(held.toBuilder().sequence(-1L).build(), resumed)).isZero();
    }

    @Test
    void holdCountsOnceTheAfterCallWorkHasEnded() {
        Event[] open = {
            queued("a", "09:00:00"),
            answered("a", "ann", "09:01:00"),
            held("09:02:00"),
            resumed("09:02:30"),
            event(ENDED, "a", "09:05:00")
        };

        assertThat(today("09:14:59", open).holdMillis()).isZero();
        assertThat(today("09:15:00", open).holdMillis()).isEqualTo(30_000);
    }

    private static CallEvent held(String time) {
        return event(HELD, "a", time);
    }

    private static CallEvent resumed(String time) {
        return event(RESUMED, "a", time);
    }

    private static long hold(CallEvent... holds) {
        List<Event> events = new ArrayList<>(List.of(holds));
        events.add(queued("a", "09:00:00"));
        events.add(answered("a", "ann", "09:01:00"));
        events.add(event(ENDED, "a", "09:05:00"));
        events.add(event(WRAPPED, "a", "09:05:00"));
        return today("10:00:00", events.toArray(Event[]::new)).holdMillis();
    }
}
