package io.vigie.jobs.workload;

import io.vigie.contract.event.Reason;
import io.vigie.contract.live.Flag;
import io.vigie.contract.live.Workload;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The workload of an agent at a moment: a function of what is known and of that moment, whatever came first. */
public final class WorkloadAt {

    private static final long HOUR = Duration.ofMinutes(60).toMillis();
    private static final long HALF_HOUR = Duration.ofMinutes(30).toMillis();
    private static final long PAUSE = Duration.ofMinutes(10).toMillis();

    /**
     * A workload and how long it holds.
     *
     * @param changesAt the earliest later moment at which time alone may change it, in ms; {@link Long#MAX_VALUE} for none
     */
    public record Step(Workload workload, long changesAt) {}

    private final WorkloadFacts facts;
    private final Known known;
    private final StateLine line;
    private final MovingToday today;
    private final long now;
    private long changesAt;

    private WorkloadAt(WorkloadFacts facts, long now) {
        this.facts = facts;
        this.now = now;
        known = Known.of(facts, now);
        today = new MovingToday(known.shifts(), facts.zone());
        line = StateLine.ofSorted(known.spans(), known.phones(), today);
        changesAt = known.nextAt();
    }

    /** @param now in ms; facts later than it wait for their time */
    public static Step of(WorkloadFacts facts, long now) {
        return new WorkloadAt(facts, now).step();
    }

    private Step step() {
        Sessions sessions = new Sessions(known, line);
        Session session = sessions.at(now);
        DeskLine desk = DeskLine.of(line, known.punches());
        List<Handled> inSession = new ArrayList<>(known.handled());
        inSession.removeIf(contact -> session == null || !session.holds(contact.endedAt()));
        changes(sessions.nextAfter(now));
        if (known.isOfDays()) {
            changes(today.changesAfter(now));
        }

        Shown streak = shown(session, s -> new ComplaintStreak(inSession, desk.reached(PAUSE), s));
        Shown debt = shown(session, s -> new BreakDebt(desk, deskFrom(s)));
        List<Flag> flags = new ArrayList<>();
        add(flags, streak);
        add(flags, shown(session, s -> new ComplaintLoad(inSession)));
        add(flags, shown(session, s -> new ConflictRule(inSession, known.escalations(), desk.reached(PAUSE), s)));
        add(flags, shown(session, s -> new SustainedOccupancy(line, now)));
        add(flags, shown(session, s -> new NoRecovery(inSession, known.spans(), s)));
        add(flags, debt);
        add(flags, shown(session, s -> new Monotony(inSession, today, s)));
        add(flags, shown(Session.ALL_TIME, s -> new Overrun(known.shifts(), known.spans())));

        Workload workload = new Workload(
                today(known.handled().stream()
                        .filter(contact -> !contact.ticket())
                        .mapToLong(Handled::endedAt)),
                complaintsLastHour(),
                streak.figure(),
                today(known.handled().stream()
                        .filter(contact -> contact.reason() == Reason.CONFLICT)
                        .mapToLong(Handled::endedAt)),
                today(known.misses().stream().mapToLong(miss -> miss)),
                occupancy(),
                debt.figure() == 0 ? null : Instant.ofEpochMilli(debt.figure()),
                flags);
        return new Step(workload, changesAt);
    }

    private Shown shown(@Nullable Session session, Function<Session, FlagRule> rule) {
        Shown shown = session == null ? Shown.NOTHING : Shown.of(rule.apply(session), session, now);
        changes(shown.changesAt());
        return shown;
    }

    private static void add(List<Flag> flags, Shown shown) {
        if (shown.flag() != null) {
            flags.add(shown.flag());
        }
    }

    /** Desk time begins with the agent's arrival; one who was there all along brings no such moment. */
    private long deskFrom(Session session) {
        long arrival = session.shift() == null ? FlagRule.NEVER : Arrival.at(session.shift(), known);
        return arrival == FlagRule.NEVER ? session.from() : Math.max(session.from(), arrival);
    }

    private long complaintsLastHour() {
        long count = 0;
        for (Handled contact : known.handled()) {
            if (contact.isHard() && contact.endedAt() > now - HOUR) {
                count++;
                changes(contact.endedAt() + HOUR);
            }
        }
        return count;
    }

    private @Nullable Double occupancy() {
        Occupancy occupancy = new Occupancy(line, HALF_HOUR);
        long minute = Occupancy.minute(now);
        Double is = occupancy.at(minute);
        for (long next = minute + Occupancy.MINUTE;
                next <= minute + HALF_HOUR + Occupancy.MINUTE;
                next += Occupancy.MINUTE) {
            if (!Objects.equals(is, occupancy.at(next))) {
                changes(next);
                break;
            }
        }
        return is;
    }

    private long today(LongStream moments) {
        return moments.filter(at -> at >= facts.todayFrom()).count();
    }

    private void changes(long at) {
        changesAt = Math.min(changesAt, at);
    }
}
