package io.vigie.dashboard.history;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.history.TeamField;
import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.live.Totals;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Queues and teams at the end of each minute of the last 48 h, by all that has become known of these since. */
@Component
public class MinuteEnds {

    private static final long[] NO_VISITS = new long[QueueNumbers.LAYOUT.size()];

    private final KeptMinutes queueMinutes;
    private final KeptMinutes teamMinutes;

    MinuteEnds(KeptMinutes queueMinutes, KeptMinutes teamMinutes) {
        this.queueMinutes = queueMinutes;
        this.teamMinutes = teamMinutes;
    }

    /** The minutes that are summed up at the end of one: those of the local day so far, or the last so many. */
    public enum Window {
        TODAY(0),
        LAST_15_MINUTES(15),
        LAST_60_MINUTES(60);

        private final int minutes;

        Window(int minutes) {
            this.minutes = minutes;
        }

        private long first(long minute, ZoneId zone) {
            return this == TODAY
                    ? Span.minuteOf(Span.instant(minute)
                            .atZone(zone)
                            .toLocalDate()
                            .atStartOfDay(zone)
                            .toInstant())
                    : minute - minutes + 1;
        }
    }

    /** Takes what held at the end of one minute after the other; null where nothing is known. */
    @FunctionalInterface
    public interface Reader<T> {
        void take(Instant end, @Nullable T stood);
    }

    /**
     * What became of the visits of a window. A minute without visits is known from the first minute on of which there is
     * anything.
     *
     * @param from minutes that end at this moment or later
     * @param reached the time reached: minutes that have ended by then
     */
    public void queue(QueueEntry queue, Window window, Instant from, Instant reached, Reader<Totals> reader) {
        ZoneId zone = ZoneId.of(queue.timeZone());
        Span ended = ended(from, reached);
        long firstKept = KeptMinutes.first(reached);
        long first = Math.max(firstKept, window.first(ended.from(), zone));
        long[][] minutes = new long[(int) Math.max(0, ended.until() - first)][];
        Arrays.fill(minutes, NO_VISITS);
        queueMinutes.read(
                queue.id(),
                new Span(first, ended.until()),
                (minute, numbers) -> minutes[(int) (minute - first)] = Arrays.copyOf(numbers, numbers.length));
        long knownFrom = firstWithVisits(queue.id(), firstKept, ended.until());
        long[] sum = new long[QueueNumbers.LAYOUT.size()];
        long sumFrom = Long.MIN_VALUE;
        for (long minute = ended.from(); minute < ended.until(); minute++) {
            long begin = window.first(minute, zone);
            if (begin != sumFrom) {
                Arrays.fill(sum, 0);
                add(minutes, Math.max(0, (int) (begin - first)), (int) (minute - first), sum);
                sumFrom = begin;
            }
            add(minutes, (int) (minute - first), (int) (minute - first) + 1, sum);
            boolean isKnown = begin >= firstKept && minute >= knownFrom;
            reader.take(
                    Span.instant(minute + 1), isKnown ? QueueNumbers.totals(sum, queue.serviceLevelFormula()) : null);
        }
    }

    private static void add(long[][] minutes, int from, int until, long[] sum) {
        for (int i = from; i < until; i++) {
            QueueNumbers.LAYOUT.add(minutes[i], sum, 0);
        }
    }

    private long firstWithVisits(String queue, long from, long until) {
        long[] first = {Long.MAX_VALUE};
        queueMinutes.read(queue, new Span(from, until), (minute, numbers) -> first[0] = Math.min(first[0], minute));
        return first[0];
    }

    /** How a team stood. The parameters are those of queues. */
    public void team(String id, Instant from, Instant reached, Reader<TeamMinute> reader) {
        Span ended = ended(from, reached);
        Map<Long, TeamMinute> minutes = new HashMap<>();
        teamMinutes.read(
                id,
                ended,
                (minute, numbers) -> minutes.put(
                        minute,
                        TeamField.minute(id, Span.instant(minute), "", field -> numbers[TeamNumbers.place(field)])));
        for (long minute = ended.from(); minute < ended.until(); minute++) {
            reader.take(Span.instant(minute + 1), minutes.get(minute));
        }
    }

    private static Span ended(Instant from, Instant reached) {
        Span ends = new Span(Span.of(from, reached).from() - 1, Span.minuteOf(reached));
        return new Span(Math.max(ends.from(), KeptMinutes.first(reached)), ends.until());
    }
}
