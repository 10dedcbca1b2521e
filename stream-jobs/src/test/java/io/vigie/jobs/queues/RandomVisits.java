package io.vigie.jobs.queues;

import io.vigie.jobs.directory.Terms;
import io.vigie.jobs.visits.Visit;
import io.vigie.jobs.visits.Visit.Stage;
import java.util.Random;

/** Visits of every kind, at every time around the one that is reached. */
final class RandomVisits {

    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;

    private final Random random;

    RandomVisits(Random random) {
        this.random = random;
    }

    long time(long reached) {
        return switch (random.nextInt(12)) {
            case 0 -> reached + random.nextLong(5 * MINUTE);
            case 1 -> reached - random.nextLong(80 * HOUR);
            case 2, 3 -> reached - random.nextLong(20 * HOUR);
            default -> reached - random.nextLong(30 * MINUTE);
        };
    }

    Visit visit(String queue, long queuedAt, long reached) {
        Stage stage = stage();
        boolean handled = stage == Stage.HANDLED;
        long wait = stage.hasLeft() ? random.nextLong(4) * 5_000 + random.nextInt(2) : 0;
        // Handled just now, mostly: that is what the load is measured by.
        long handledAt = reached + MINUTE - random.nextLong(random.nextInt(4) == 0 ? 20 * HOUR : 35 * MINUTE);
        return new Visit(
                queue,
                queuedAt,
                random.nextInt(6) == 0,
                new Terms("client-" + random.nextInt(2), random.nextBoolean() ? 5_000 : 20_000, 5_000),
                stage,
                wait,
                stage.isAnswered() && random.nextInt(5) == 0,
                handled ? handledAt : 0,
                handled ? random.nextLong(300_000) : 0,
                handled ? random.nextLong(10_000) : 0,
                random.nextBoolean());
    }

    private Stage stage() {
        Stage[] stages = Stage.values();
        return switch (random.nextInt(6)) {
            case 0, 1, 2 -> Stage.HANDLED;
            case 3 -> Stage.ABANDONED;
            default -> stages[random.nextInt(stages.length)];
        };
    }
}
