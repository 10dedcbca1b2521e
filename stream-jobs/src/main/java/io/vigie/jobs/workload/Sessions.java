package io.vigie.jobs.workload;

import io.vigie.contract.live.LiveState;
import io.vigie.jobs.attendance.Shift;
import io.vigie.jobs.heard.Punch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of an agent. A shift's is [start - 2 h, end), not before the end of the shift before. Without a shift one
 * begins at the first sign of presence (a contact, a phone that is not offline, a clock.in) and ends once the agent has
 * been offline for 60 min without break; after a shift's end, and when one cuts it short, there is none until such 60 min
 * have passed.
 */
final class Sessions {

    static final long BEFORE_START = Duration.ofHours(2).toMillis();
    static final long OFFLINE = Duration.ofMinutes(60).toMillis();

    private final List<Session> ofShifts;
    private final Known known;
    private final StateLine line;

    Sessions(Known known, StateLine line) {
        this.known = known;
        this.line = line;
        ofShifts = new ArrayList<>(known.shifts().size());
        long before = Long.MIN_VALUE;
        for (Shift shift : known.shifts()) {
            ofShifts.add(new Session(Math.max(shift.start() - BEFORE_START, before), shift.end(), shift));
            before = shift.end();
        }
    }

    /** The one that holds a moment; null for none. */
    @Nullable
    Session at(long moment) {
        for (Session session : ofShifts) {
            if (session.holds(moment)) {
                return session;
            }
        }
        return free(moment);
    }

    /** When the next planned one begins, in ms. */
    long nextAfter(long moment) {
        long next = FlagRule.NEVER;
        for (Session session : ofShifts) {
            if (session.from() > moment) {
                next = Math.min(next, session.from());
            }
        }
        return next;
    }

    private @Nullable Session free(long moment) {
        long from = Long.MIN_VALUE;
        long to = Long.MIN_VALUE;
        for (Presence presence : presences()) {
            if (presence.from > moment) {
                break;
            }
            if (presence.from >= to) {
                from = presence.from;
            }
            to = Math.max(to, presence.to == FlagRule.NEVER ? FlagRule.NEVER : presence.to + OFFLINE);
        }
        for (Session session : ofShifts) {
            if (session.from() <= moment && session.to() > from) {
                return null;
            }
        }
        return moment < to ? new Session(from, Math.min(to, nextAfter(moment)), null) : null;
    }

    private List<Presence> presences() {
        List<Presence> presences = new ArrayList<>();
        List<StateLine.Stretch> stretches = line.stretches();
        for (int i = 0; i < stretches.size(); i++) {
            if (stretches.get(i).state() != LiveState.OFFLINE) {
                presences.add(new Presence(stretches.get(i).from(), line.endOf(i)));
            }
        }
        for (Punch punch : known.punches()) {
            if (punch.in()) {
                presences.add(new Presence(punch.at(), punch.at()));
            }
        }
        for (Span span : known.spans()) {
            presences.add(new Presence(span.answeredAt(), span.answeredAt()));
        }
        presences.sort(Comparator.comparingLong(Presence::from));
        return presences;
    }

    private record Presence(long from, long to) {}
}
