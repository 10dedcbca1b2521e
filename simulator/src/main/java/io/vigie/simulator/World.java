package io.vigie.simulator;

/** What everything in a centre shares. */
record World(CentrePlan plan, Agenda agenda, Dice dice, Journal journal, Callers callers, Roster roster) {

    long now() {
        return agenda.now();
    }

    void in(double millis, Runnable what) {
        agenda.in(millis, what);
    }
}
