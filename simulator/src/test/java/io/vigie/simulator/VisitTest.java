package io.vigie.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VisitTest {

    private static final Line LINE =
            new Line(CentrePlan.standard(ZoneOffset.UTC).queues().get(0));
    private static final long QUEUED = 1_000_000;

    @Test
    void aVisitIsLostTwoHoursAfterItsLastEvent() {
        Visit visit = visit(Visit.Kind.CALL);
        visit.toldAt = QUEUED + 500;

        assertThat(visit.isWaiting(QUEUED + 500 + 2 * Millis.HOUR - 1)).isTrue();
        assertThat(visit.isLost(QUEUED + 500 + 2 * Millis.HOUR)).isTrue();
        assertThat(visit.isWaiting(QUEUED + 500 + 2 * Millis.HOUR)).isFalse();
    }

    @Test
    void aCallbackIsLostAfterADay() {
        Visit visit = visit(Visit.Kind.CALLBACK);

        assertThat(visit.isLost(QUEUED + 24 * Millis.HOUR - 1)).isFalse();
        assertThat(visit.isLost(QUEUED + 24 * Millis.HOUR)).isTrue();
    }

    @Test
    void aTalkIsUnfinishedFourHoursAfterItsLastEvent() {
        Visit visit = answered();

        assertThat(visit.isTalking(QUEUED + 4 * Millis.HOUR - 1)).isTrue();
        assertThat(visit.isUnfinished(QUEUED + 4 * Millis.HOUR)).isTrue();
        assertThat(visit.isTalking(QUEUED + 4 * Millis.HOUR)).isFalse();
    }

    @Test
    void whatARestartForgetsIsLostOrUnfinishedUntilItIsHeardOfAgain() {
        Visit waiting = visit(Visit.Kind.CALL);
        Visit talk = answered();
        waiting.forgotten(QUEUED + 1);
        talk.forgotten(QUEUED + 1);

        assertThat(waiting.isLost(QUEUED + 1)).isTrue();
        assertThat(talk.isUnfinished(QUEUED + 1)).isTrue();

        waiting.toldAt = QUEUED + 1;
        talk.toldAt = QUEUED + 1;
        assertThat(waiting.isWaiting(QUEUED + 2)).isTrue();
        assertThat(talk.isTalking(QUEUED + 2)).isTrue();
    }

    @Test
    void withoutItsEndAfterCallWorkIsOverAfterTenMinutesAndCountsNothing() {
        Visit visit = answered();
        visit.ended(false, QUEUED + 60_000);

        assertThat(visit.isWrappingUp(QUEUED + 60_000 + 10 * Millis.MINUTE - 1)).isTrue();
        assertThat(visit.isHandled(QUEUED + 60_000 + 10 * Millis.MINUTE)).isTrue();
        assertThat(visit.handleMillis()).isEqualTo(60_000);

        visit.wrapped(QUEUED + 30 * Millis.MINUTE);
        assertThat(visit.handleMillis()).isEqualTo(30 * Millis.MINUTE);
    }

    @Test
    void holdsAddUpAndAnOpenOneEndsWithTheTalk() {
        Visit visit = answered();
        visit.held(QUEUED + 10_000);
        visit.resumed(QUEUED + 13_000);
        visit.held(QUEUED + 20_000);
        visit.ended(false, QUEUED + 25_000);

        assertThat(visit.holdMillis()).isEqualTo(8_000);
    }

    private static Visit answered() {
        Visit visit = visit(Visit.Kind.CALL);
        visit.leftQueue(Visit.Outcome.ANSWERED, QUEUED);
        return visit;
    }

    private static Visit visit(Visit.Kind kind) {
        return new Visit(new Call("1", null), 0, LINE, kind, QUEUED, false, new Tally());
    }
}
