package io.vigie.simulator;

import java.util.List;

/** Lets people call: by chance, at the rate of the hour, and now and then many at once for one queue. */
final class Arrivals {

    private static final double HOUR_MILLIS = 3_600_000;
    private static final double MINUTE_MILLIS = 60_000;
    private static final double BETWEEN_INCIDENTS = 35 * MINUTE_MILLIS;

    private final Agenda agenda;
    private final Dice dice;
    private final Floor floor;
    private final Callers callers;
    private final DayCurve curve;

    Arrivals(Agenda agenda, Dice dice, Floor floor, Callers callers, DayCurve curve) {
        this.agenda = agenda;
        this.dice = dice;
        this.floor = floor;
        this.callers = callers;
        this.curve = curve;
    }

    void begin(List<Line> lines) {
        lines.forEach(this::planNext);
        planIncident(lines);
    }

    /** Draws at the rate of the peak and leaves out what the hour does not have. */
    private void planNext(Line line) {
        agenda.in(dice.exponential(HOUR_MILLIS / line.plan.callsPerHour()), () -> {
            if (dice.chance(curve.at(agenda.now()))) {
                floor.enter(callers.fresh(), 0, line);
            }
            planNext(line);
        });
    }

    private void planIncident(List<Line> lines) {
        agenda.in(dice.exponential(BETWEEN_INCIDENTS), () -> {
            burst(lines.get(dice.below(lines.size())));
            planIncident(lines);
        });
    }

    /** Something broke: for some minutes several times as many as usual call the queue. */
    private void burst(Line line) {
        double millis = dice.between(5, 12) * MINUTE_MILLIS;
        double perHour = line.plan.callsPerHour() * curve.at(agenda.now());
        double extra = perHour * millis / HOUR_MILLIS * dice.between(1.5, 4);
        for (int i = 0; i < extra; i++) {
            agenda.in(dice.between(0, millis), () -> floor.enter(callers.fresh(), 0, line));
        }
    }
}
