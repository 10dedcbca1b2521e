package io.vigie.jobs.attendance;

import io.vigie.jobs.heard.Punch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From a punch in to the next punch out. A second punch in meanwhile counts for nothing, nor does one out while out: two
 * badge readers may tell of one badge.
 *
 * @param time its end is its begin while it is open: it counts nothing yet
 * @param open whether no punch out has come
 */
record Work(Span time, boolean open) {

    /** By begin; what lies after now has not happened yet. */
    static List<Work> of(List<Punch> punches, long now) {
        List<Work> works = new ArrayList<>();
        @Nullable Long in = null;
        for (Punch punch : punches) {
            if (punch.at() > now) {
                break;
            }
            if (punch.in()) {
                in = in == null ? punch.at() : in;
            } else if (in != null) {
                works.add(new Work(new Span(in, punch.at()), false));
                in = null;
            }
        }
        if (in != null) {
            works.add(new Work(new Span(in, in), true));
        }
        return works;
    }

    /** Whether it belongs to a shift: its begin lies from 2 h before the start to the end, both included. */
    boolean isOf(Shift shift) {
        return shift.start() - Presence.EARLIEST <= time.from() && time.from() <= shift.end();
    }
}
