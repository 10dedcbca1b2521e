package io.vigie.jobs.visits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The hold within a talk, from its marks in whatever order they came. */
final class Holds {

    private static final Comparator<HoldMark> ORDER = Comparator.comparing(HoldMark::stamp);

    private Holds() {}

    /** The marks with one more, in order of time; the same list when it is known already. */
    static List<HoldMark> with(List<HoldMark> marks, HoldMark mark) {
        int place = Collections.binarySearch(marks, mark, ORDER);
        if (place >= 0) {
            return marks;
        }
        List<HoldMark> more = new ArrayList<>(marks.size() + 1);
        more.addAll(marks);
        more.add(-place - 1, mark);
        return more;
    }

    /**
     * How long the caller was on hold, in ms. A hold that nobody ended ends with the talk; a second beginning within a
     * hold, or an end without a beginning, changes nothing.
     */
    static long millis(List<HoldMark> marks, long answeredAt, long talkEndedAt) {
        long sum = 0;
        long since = Long.MIN_VALUE;
        for (HoldMark mark : marks) {
            long at = mark.stamp().at();
            if (mark.begins() && since == Long.MIN_VALUE) {
                since = at;
            } else if (!mark.begins() && since != Long.MIN_VALUE) {
                sum += within(since, at, answeredAt, talkEndedAt);
                since = Long.MIN_VALUE;
            }
        }
        return since == Long.MIN_VALUE ? sum : sum + within(since, talkEndedAt, answeredAt, talkEndedAt);
    }

    private static long within(long from, long to, long answeredAt, long talkEndedAt) {
        return Math.max(0, Math.min(to, talkEndedAt) - Math.max(from, answeredAt));
    }
}
