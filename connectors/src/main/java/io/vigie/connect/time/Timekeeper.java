package io.vigie.connect.time;

import java.time.Duration;
import java.time.Instant;

/** Tells the time and lets it pass. */
public interface Timekeeper {

    Instant now();

    /** Returns once the duration has passed, at once when it is zero or less. */
    void sleep(Duration duration) throws InterruptedException;

    /** The clock of the machine. */
    static Timekeeper ofMachine() {
        return new Timekeeper() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void sleep(Duration duration) throws InterruptedException {
                if (duration.compareTo(Duration.ZERO) > 0) {
                    Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);
                }
            }
        };
    }
}
