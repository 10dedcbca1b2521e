package io.vigie.simulator;

import java.util.List;

/** What everything in a centre shares. */
record World(
        CentrePlan plan,
        Agenda agenda,
        Dice dice,
        Journal journal,
        Notices notices,
        Callers callers,
        Roster roster,
        List<Desk> desks) {

    long now() {
        return agenda.now();
    }

    /** At this time, or now where it has passed. */
    void at(long millis, Runnable what) {
        agenda.in((double) Math.max(0, millis - now()), what);
    }

    void in(double millis, Runnable what) {
        agenda.in(millis, what);
    }
}
