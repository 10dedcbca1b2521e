package io.vigie.jobs.desks;

import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.jobs.alerts.SubjectState;
import io.vigie.jobs.tickets.Ticket;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When a desk is there, and when it is gone. */
class DesksEndTest extends DesksInFlink {

    private static final Ticket CLOSED = resolved(opened(0), 60);

    @Test
    void aDescribedDeskIsShownWithoutAnyTicketForAsLongAsItIsDescribed() throws Exception {
        describe(entry("UTC", null, null));
        desks.reach(1);
        assertThat(desks.last().name()).isEqualTo("Support");
        desks.rest(1000);
        desks.reach(200 * HOUR);
        assertThat(desks.updates).hasSize(1);

        describe(null);
        assertThat(desks.updates).last().isEqualTo(new DeskUpdate("support", null));
        assertThat(desks.isEmpty()).isTrue();
    }

    @Test
    void anUndescribedDeskEndsOnceNothingIsOpenAndNothingHappenedForTwentySixHours() throws Exception {
        desks.reach(100);
        change(null, CLOSED, 60);
        desks.rest(1000);
        desks.reach(60 + 26 * HOUR - MILLI);
        desks.rest(1000);
        assertThat(desks.updates).noneMatch(update -> update.snapshot() == null);

        desks.reach(60 + 26 * HOUR);
        assertThat(desks.updates).last().isEqualTo(new DeskUpdate("support", null));
        assertThat(desks.isEmpty()).isTrue();
        assertThat(desks.seen).last().satisfies(state -> {
            assertThat(state.ended()).isTrue();
            assertThat(state.at()).isEqualTo(millis(60 + 26 * HOUR));
        });
    }

    @Test
    void anOpenTicketKeepsItsDesk() throws Exception {
        desks.reach(100);
        change(null, opened(0), 0);
        desks.reach(1000 * HOUR);
        desks.rest(1000);
        assertThat(desks.last().open()).isEqualTo(1);
        assertThat(desks.timers()).as("nothing is to come").isZero();

        change(opened(0), CLOSED, 60);
        assertThat(desks.updates).last().isEqualTo(new DeskUpdate("support", null));
        assertThat(desks.isEmpty()).isTrue();
    }

    @Test
    void aDeskWhoseOnlyTicketWasAnothersEndsAtOnceAndComesBackUnderAGreaterVersion() throws Exception {
        desks.reach(1);
        change(null, opened(0), 0);
        desks.reach(2);
        change(opened(0), null, 0);
        assertThat(desks.updates).last().isEqualTo(new DeskUpdate("support", null));
        assertThat(desks.seen).extracting(SubjectState::ended).containsExactly(false, true);
        assertThat(desks.isEmpty()).isTrue();

        change(null, opened(0), 0);
        assertThat(desks.last().open()).isEqualTo(1);
    }

    @Test
    void aDeskStaysAsLongAsASourceBelongsToIt() throws Exception {
        desks.reach(100);
        change(null, CLOSED, 60);
        source("crm", null, true);
        desks.reach(100 * HOUR);
        desks.rest(1000);
        assertThat(desks.last().today().opened()).isZero();

        source("crm", null, false);
        assertThat(desks.updates).last().isEqualTo(new DeskUpdate("support", null));
        assertThat(desks.isEmpty()).isTrue();
    }

    @Test
    void aDeskThatOnlyASourceNamesIsNoDesk() throws Exception {
        desks.reach(1);
        source("crm", 0.0, true);
        desks.reach(HOUR);
        source("crm", 0.0, false);

        assertThat(desks.updates).isEmpty();
        assertThat(desks.seen).isEmpty();
        assertThat(desks.isEmpty()).isTrue();
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whereTheInputHasEndedADescribedDeskDoesNotKeepTheTimeGoing() throws Exception {
        desks.reach(1);
        describe(entry("UTC", 10_000L, 20_000L));
        change(null, opened(0), 0);
        desks.reachMillis(Watermark.MAX_WATERMARK.getTimestamp());
        desks.rest(1000);
        assertThat(desks.last().today().opened()).isZero();
        assertThat(desks.last().overdueFirstAnswer()).isEqualTo(1);
    }
}
