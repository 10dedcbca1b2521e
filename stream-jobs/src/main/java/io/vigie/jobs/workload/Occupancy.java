package io.vigie.jobs.workload;

import io.vigie.contract.live.LiveState;
import io.vigie.jobs.workload.StateLine.Stretch;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The share of the time with callers in a window: (talking + wrapping up) / (talking + wrapping up + ready); null with
 * under half the window of such time. Asked for moments in order.
 */
final class Occupancy {

    static final long MINUTE = Duration.ofMinutes(1).toMillis();

    private final long windowMillis;
    private final Until begin;
    private final Until end;

    Occupancy(StateLine line, long windowMillis) {
        this.windowMillis = windowMillis;
        begin = new Until(line);
        end = new Until(line);
    }

    /** In (moment - window, moment]. */
    @Nullable
    Double at(long moment) {
        begin.go(moment - windowMillis);
        end.go(moment);
        long busy = end.busy - begin.busy;
        long all = busy + end.ready - begin.ready;
        return all < windowMillis / 2 ? null : (Double) ((double) busy / all);
    }

    /** The whole minute that holds a moment, in ms. */
    static long minute(long moment) {
        return Math.floorDiv(moment, MINUTE) * MINUTE;
    }

    /** Time of each kind until a moment. */
    private static final class Until {

        private final StateLine line;
        private int stretch;
        private long moment = Long.MIN_VALUE;
        private long busy;
        private long ready;

        Until(StateLine line) {
            this.line = line;
        }

        void go(long to) {
            while (moment < to) {
                long end = Math.min(to, line.endOf(stretch));
                Stretch now = line.stretches().get(stretch);
                if (now.isBusy()) {
                    busy += end - moment;
                } else if (now.state() == LiveState.READY) {
                    ready += end - moment;
                }
                moment = end;
                if (end == line.endOf(stretch)) {
                    stretch++;
                }
            }
        }
    }
}
