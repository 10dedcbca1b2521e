package io.vigie.jobs.tickets;

import io.vigie.contract.event.TicketEventType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The marks of a ticket. Those of the last 76 h are kept each, so that a repeat counts once; of those before, the last of
 * each type, which says how the ticket stands and whose it was.
 */
final class Marks {

    /** For so long an event may count in a day that is shown, or be of weight for its agent. */
    static final long COUNTED_MILLIS = Duration.ofHours(76).toMillis();

    private Marks() {}

    static List<Mark> with(List<Mark> marks, Mark mark) {
        if (marks.stream().anyMatch(mark::isSameAs)) {
            return marks;
        }
        List<Mark> next = new ArrayList<>(marks.size() + 1);
        next.addAll(marks);
        next.add(mark);
        return next;
    }

    /** What is still kept at this time. */
    static List<Mark> kept(List<Mark> marks, long reached) {
        if (reached < nextOldAt(marks)) {
            return marks;
        }
        Map<TicketEventType, Mark> lastOld = new EnumMap<>(TicketEventType.class);
        List<Mark> next = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            if (reached < countsUntil(mark)) {
                next.add(mark);
            } else if (mark.isAfter(lastOld.get(mark.type()))) {
                lastOld.put(mark.type(), mark);
            }
        }
        lastOld.values().forEach(mark -> next.add(mark.nowOld()));
        return next;
    }

    /** When the next of them counts no more, in ms. */
    static long nextOldAt(List<Mark> marks) {
        long first = TicketState.NEVER;
        for (Mark mark : marks) {
            first = mark.old() ? first : Math.min(first, countsUntil(mark));
        }
        return first;
    }

    /** The last of a type; null when there is none. */
    static @Nullable Mark last(List<Mark> marks, TicketEventType type) {
        Mark last = null;
        for (Mark mark : marks) {
            if (mark.type() == type && mark.isAfter(last)) {
                last = mark;
            }
        }
        return last;
    }

    /** When those of a type happened that still count, in ms, in order. */
    static List<Long> times(List<Mark> marks, TicketEventType type) {
        return marks.stream()
                .filter(mark -> mark.type() == type && !mark.old())
                .map(Mark::at)
                .sorted()
                .toList();
    }

    private static long countsUntil(Mark mark) {
        return mark.at() + COUNTED_MILLIS;
    }
}
