package io.vigie.simulator;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where calls come in and visits are kept until all of them is told. */
final class Floor {

    final Phones phones;
    final Duty duty;
    final Talks talks;
    final Patience patience;
    final Callbacks callbacks;
    final Comebacks comebacks;
    final UntoldEnds untold;
    final Cases cases;
    final BackOffice backOffice;

    private final World world;
    private final Regulars regulars = new Regulars();
    private final Set<Visit> visits = new LinkedHashSet<>();

    Floor(World world, DayCurve curve) {
        this.world = world;
        phones = new Phones(world, this);
        duty = new Duty(world, this);
        talks = new Talks(world, this);
        patience = new Patience(world, this);
        callbacks = new Callbacks(world, this);
        comebacks = new Comebacks(world, this);
        untold = new UntoldEnds(world);
        cases = new Cases(world, curve);
        backOffice = new BackOffice(world, cases);
    }

    /** All visits of which more may be told. */
    Collection<Visit> visits() {
        return visits;
    }

    /** A call enters a queue. */
    void enter(Call call, Line line) {
        Visit visit = open(call, line, Visit.Kind.CALL);
        world.journal().queued(visit);
        line.waiting.add(visit);
        patience.begin(visit);
        phones.offer(visit);
    }

    /** A leg of a call begins. */
    Visit open(Call call, Line line, Visit.Kind kind) {
        long now = world.now();
        boolean repeated = kind != Visit.Kind.DIRECT && regulars.enter(call, line.client(), now);
        Visit visit = new Visit(
                call,
                call.nextLeg(),
                line,
                kind,
                now,
                repeated,
                line.tally(world.agenda().today()));
        visits.add(visit);
        return visit;
    }

    /** Another open queue of the same phone system, to transfer a call to; null when there is none. */
    @Nullable
    Line anotherThan(Line line) {
        List<Line> others = world.roster().lines().stream()
                .filter(l -> l != line && l.plan.phones().equals(line.plan.phones()) && l.isOpen(world.now()))
                .toList();
        return others.isEmpty() ? null : others.get(world.dice().below(others.size()));
    }

    /** The caller is off the line, and that is told. */
    void leave(Visit visit, Visit.Outcome how) {
        Agent ringing = visit.stage == Visit.Stage.RINGING ? visit.agent : null;
        visit.leftQueue(how, world.now());
        over(visit);
        if (ringing != null) {
            duty.release(ringing);
        }
    }

    /** The visit is over, but nothing is told of it. */
    void vanish(Visit visit) {
        Agent agent = visit.stage == Visit.Stage.WAITING ? null : visit.agent;
        takeOffTheLine(visit);
        visit.stage = Visit.Stage.GONE;
        if (agent != null) {
            duty.release(agent);
        }
    }

    /** All of the visit has been told. */
    void over(Visit visit) {
        takeOffTheLine(visit);
        visit.stage = Visit.Stage.OVER;
        visits.remove(visit);
        if (!visit.isDirect()) {
            visit.tally.add(visit, world.now());
        }
    }

    private static void takeOffTheLine(Visit visit) {
        visit.line.waiting.remove(visit);
        visit.line.callbacks.remove(visit);
    }
}
