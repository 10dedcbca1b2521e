package io.vigie.simulator;

import io.vigie.connect.http.Door;
import io.vigie.connect.http.DoorException;
import io.vigie.connect.time.Timekeeper;
import io.vigie.contract.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Sends what happens in a centre to a door, as it happens. */
public final class Feed {

    private static final Duration BEAT = Duration.ofMillis(200);
    private static final Duration PIECE = Duration.ofMinutes(10);

    private final Centre centre;
    private final Door door;
    private final Timekeeper time;

    /** A centre that started in the past is sent from its start, at once, up to now; then as it goes on. */
    public Feed(Centre centre, Door door, Timekeeper time) {
        this.centre = centre;
        this.door = door;
        this.time = time;
    }

    /**
     * Sends until it is interrupted.
     *
     * @throws DoorException when the door does not take the events
     */
    public void run() throws DoorException, InterruptedException {
        while (true) {
            Instant now = time.now();
            for (Instant piece = centre.now().plus(PIECE); piece.isBefore(now); piece = piece.plus(PIECE)) {
                send(piece);
            }
            send(now);
            time.sleep(BEAT);
        }
    }

    private void send(Instant until) throws DoorException, InterruptedException {
        List<Event> events = centre.until(until);
        if (!events.isEmpty()) {
            door.send(events);
        }
    }
}
