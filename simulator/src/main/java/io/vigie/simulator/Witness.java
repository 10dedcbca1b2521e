package io.vigie.simulator;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks around and counts. */
final class Witness {

    private final Agenda agenda;
    private final Roster roster;
    private final Floor floor;

    Witness(Agenda agenda, Roster roster, Floor floor) {
        this.agenda = agenda;
        this.roster = roster;
        this.floor = floor;
    }

    Truth truth() {
        return new Truth(
                Instant.ofEpochMilli(agenda.now()),
                roster.lines().stream().map(this::queue).toList(),
                count(Agent.State.READY) + count(Agent.State.RINGING),
                count(Agent.State.BUSY));
    }

    private long count(Agent.State state) {
        return roster.agents().stream().filter(a -> a.state == state).count();
    }

    private QueueTruth queue(Line line) {
        List<Visit> visits = floor.visits().stream().filter(v -> v.line == line).toList();
        Tally today = line.tally(agenda.today());
        return new QueueTruth(
                line.plan.id(),
                count(visits, Visit.Stage.WAITING) + count(visits, Visit.Stage.RINGING),
                oldest(visits),
                count(visits, Visit.Stage.TALKING),
                count(visits, Visit.Stage.WRAPPING),
                today.offered,
                today.answered,
                today.abandoned,
                today.shortAbandoned,
                today.answeredWithinTarget,
                today.flowedOut,
                today.waitMillis,
                today.handled,
                today.handleMillis);
    }

    private static int count(Collection<Visit> visits, Visit.Stage stage) {
        return (int) visits.stream().filter(v -> v.stage == stage).count();
    }

    private static @Nullable Instant oldest(Collection<Visit> visits) {
        return visits.stream()
                .filter(Visit::isWaiting)
                .map(v -> Instant.ofEpochMilli(v.queuedAt))
                .min(Instant::compareTo)
                .orElse(null);
    }
}
