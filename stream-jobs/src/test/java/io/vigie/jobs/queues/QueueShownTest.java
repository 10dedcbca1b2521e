package io.vigie.jobs.queues;

import static io.vigie.jobs.queues.VisitBuilder.waiting;
import static io.vigie.jobs.testkit.Events.at;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.live.AgentCounts;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.jobs.agents.AgentOfQueue.Doing;
import io.vigie.jobs.sources.SourceOfMember;
import io.vigie.jobs.visits.Visit;
import io.vigie.jobs.visits.Visit.Stage;
import io.vigie.jobs.visits.VisitChange;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueueShownTest extends OneQueue {

    @Test
    void agentsAreCountedByWhatTheyDo() {
        describe(entry("UTC", null));
        reach(60);
        agent(null, Doing.READY);
        agent(null, Doing.AWAY);
        agent(Doing.READY, Doing.TALKING);
        agent(null, Doing.WRAPPING_UP);
        agent(null, Doing.READY);
        assertThat(snapshot().agents()).isEqualTo(new AgentCounts(1, 1, 1, 1));
        assertThat(snapshot().staffing().available()).isEqualTo(3);

        agent(Doing.AWAY, null);
        assertThat(snapshot().agents()).isEqualTo(new AgentCounts(1, 1, 1, 0));
    }

    @Test
    void aQueueIsUnknownSinceTheFirstOfItsSourcesFellSilent() {
        reach(60);
        change("a", null, waiting(0));
        assertThat(source("pbx", true, SourceOfMember.SPEAKS)).isFalse();
        source("chat", true, millis(30));
        assertThat(source("pbx", true, millis(20))).isTrue();
        assertThat(snapshot().unknownSince()).isEqualTo(at(20));

        source("pbx", true, SourceOfMember.SPEAKS);
        assertThat(snapshot().unknownSince()).isEqualTo(at(30));
        source("chat", false, millis(30));
        assertThat(snapshot().unknownSince()).isNull();
    }

    @Test
    void aQueueShowsItsZoneAndAnotherOneIsAChange() {
        reach(60);
        change("a", null, waiting(0));
        assertThat(snapshot().timeZone()).as("nobody described it").isEqualTo("UTC");

        assertThat(describe(entry("Europe/Paris", null))).isTrue();
        assertThat(snapshot().timeZone()).isEqualTo("Europe/Paris");
        assertThat(describe(entry("Europe/Berlin", null))).as("its days stay").isTrue();
        assertThat(snapshot().timeZone()).isEqualTo("Europe/Berlin");
        assertThat(describe(entry("Europe/Berlin", null))).isFalse();
    }

    @Test
    void whatIsNotShownIsNoChange() {
        reach(60);
        change("a", null, waiting(0));
        snapshot();

        assertThat(take(null, visit(-40 * HOUR, Stage.ABANDONED, 3_000))).isFalse();
        assertThat(take(null, visit(0, Stage.ABANDONED, 3_000))).isTrue();
        assertThat(source("pbx", true, SourceOfMember.SPEAKS)).isFalse();
        agent(null, Doing.READY);
        assertThat(describe(null)).isFalse();
        assertThat(snapshot().asOf()).isEqualTo(at(60));
    }

    @Test
    void onlyAChangeTellsTheTime() {
        reach(60);
        change("a", null, visit(0, Stage.ABANDONED, 3_000));
        reach(120);
        assertThat(snapshot().asOf()).isEqualTo(at(60));
        assertThat(queue.reach(millis(14 * MINUTE))).isFalse();

        assertThat(queue.reach(millis(15 * MINUTE))).isTrue();
        assertThat(snapshot().asOf()).isEqualTo(at(15 * MINUTE));
    }

    @Test
    void aQueueIsClosedOutsideItsOpeningHours() {
        // Monday, 9 h UTC, 10 h in Paris.
        describe(entry("Europe/Paris", List.of("Mo-Fr 08:00-18:00")));
        reach(0);
        assertThat(snapshot().closed()).isFalse();
        assertThat(queue.opensOrClosesAt()).isEqualTo(millis(8 * HOUR));
        reach(8 * HOUR - 0.001);
        assertThat(snapshot().closed()).isFalse();
        assertThat(queue.reach(millis(8 * HOUR))).isTrue();
        assertThat(snapshot().closed()).isTrue();
        assertThat(queue.opensOrClosesAt()).isEqualTo(millis(22 * HOUR));

        assertThat(describe(entry("Europe/Paris", null))).isTrue();
        assertThat(snapshot().closed()).isFalse();
        assertThat(queue.opensOrClosesAt()).isEqualTo(LiveQueue.NEVER);
    }

    @Test
    void hoursThatDoNotChangeWithinAYearAreLookedAtAgain() {
        describe(entry("UTC", List.of("Mo-Su off", "2036-11-23 08:00-18:00")));
        reach(0);
        assertThat(snapshot().closed()).isTrue();
        assertThat(queue.opensOrClosesAt()).isEqualTo(millis(365 * 24 * HOUR));
    }

    @Test
    void whatPeopleSayShowsAtOnce() {
        reach(60);
        change("a", null, visit(0, Stage.TALKING, 3_000));
        change("b", null, waiting(0));
        queue.takeChangedMinutes();
        describe(new QueueEntry(
                "orders", "Orders", "acme", "UTC", null, 30_000, 0.9, ServiceLevelFormula.ANSWERED_ONLY, 1_000));

        QueueSnapshot snapshot = snapshot();
        assertThat(snapshot.name()).isEqualTo("Orders");
        assertThat(snapshot.client()).isEqualTo("acme");
        assertThat(snapshot.serviceLevelSeconds()).isEqualTo(30);
        assertThat(snapshot.serviceLevelTarget()).isEqualTo(0.9);
        assertThat(snapshot.today().serviceLevel()).isEqualTo(1.0);
        assertThat(queue.takeChangedMinutes())
                .as("their service level is by another formula")
                .hasSize(1);
    }

    @Test
    void aQueueThatOnlyAnAgentOrASourceNamesIsNotShownAndDoesNotLinger() {
        reach(60);
        agent(null, Doing.READY);
        source("pbx", true, SourceOfMember.SPEAKS);
        assertThat(queue.isShown()).isFalse();
        assertThat(queue.isGone()).isFalse();
        assertThat(queue.wakeAt()).isEqualTo(LiveQueue.NEVER);

        agent(Doing.READY, null);
        source("pbx", false, SourceOfMember.SPEAKS);
        assertThat(queue.isGone()).isTrue();
    }

    @Test
    void aQueueThatWasShownStaysAsLongAsASourceBelongsToIt() {
        reach(60);
        change("a", null, visit(0, Stage.LOST, 0));
        source("pbx", true, SourceOfMember.SPEAKS);
        state.isOut = true;
        reach(80 * HOUR);
        assertThat(queue.isShown()).isTrue();

        source("pbx", false, SourceOfMember.SPEAKS);
        assertThat(queue.isShown()).isFalse();
        assertThat(queue.isGone()).isTrue();
    }

    private boolean take(@Nullable Visit before, Visit after) {
        return queue.take(QueueInput.of(new VisitChange("orders", "x", before, after, VisitChange.IN_TIME)), reached);
    }
}
