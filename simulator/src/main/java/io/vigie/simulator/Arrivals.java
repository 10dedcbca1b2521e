package io.vigie.simulator;

import java.util.List;

/** Lets people call: by chance, at the rate of the hour, and now and then many at once for one queue. */
final class Arrivals {

    private static final double BETWEEN_BURSTS = 35 * Millis.MINUTE;
    private static final double ASK_FOR_CALLBACK = 0.01;

    private final World world;
    private final Floor floor;
    private final DayCurve curve;

    Arrivals(World world, Floor floor, DayCurve curve) {
        this.world = world;
        this.floor = floor;
        this.curve = curve;
    }

    void begin() {
        List<Line> lines = world.roster().lines();
        lines.forEach(this::planNext);
        planBurst(lines);
    }

    /** Lets so many times the callers of the hour call a queue beside the usual ones. */
    void flood(Line line, double millis, double times) {
        double perHour = line.plan.callsPerHour() * curve.at(world.now());
        double extra = perHour * millis / Millis.HOUR * times;
        for (int i = 0; i < extra; i++) {
            world.in(world.dice().between(0, millis), () -> call(line));
        }
    }

    /** Draws at the rate of the peak and leaves out what the hour does not have. */
    private void planNext(Line line) {
        world.in(world.dice().exponential(Millis.HOUR / line.plan.callsPerHour()), () -> {
            if (world.dice().chance(curve.at(world.now()))) {
                call(line);
            }
            planNext(line);
        });
    }

    /** Something broke: for some minutes several times as many as usual call the queue. */
    private void planBurst(List<Line> lines) {
        world.in(world.dice().exponential(BETWEEN_BURSTS), () -> {
            Line line = lines.get(world.dice().below(lines.size()));
            flood(
                    line,
                    world.dice().between(5, 12) * Millis.MINUTE,
                    world.dice().between(1, 2.5));
            planBurst(lines);
        });
    }

    /** Someone calls, or asks on the web to be called; outside its opening hours the queue takes nobody. */
    private void call(Line line) {
        if (!line.isOpen(world.now())) {
            return;
        }
        Call call = world.callers().fresh();
        Overflow overflow = line.plan.overflow();
        if (overflow != null && overflow.callback() && world.dice().chance(ASK_FOR_CALLBACK)) {
            floor.callbacks.book(call, line);
        } else {
            floor.enter(call, line);
        }
    }
}
