package io.vigie.connect.replay;

import io.vigie.connect.http.Door;
import io.vigie.connect.http.DoorException;
import io.vigie.connect.http.Receipt;
import io.vigie.connect.http.Rejected;
import io.vigie.connect.time.Timekeeper;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.json.Json;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sends a recording in order of time, at a given speed, and says how far it is and what became of it. */
public final class Replay {

    private static final int AT_ONCE = 1_000;
    private static final Duration BETWEEN_PROGRESS = Duration.ofSeconds(5);

    private final Door door;
    private final Timekeeper time;
    private final PrintStream out;

    public Replay(Door door, Timekeeper time, PrintStream out) {
        this.door = door;
        this.time = time;
        this.out = out;
    }

    /**
     * Returns when the last event has been sent.
     *
     * @throws DoorException when the door does not take the events
     */
    public Receipt run(Recording recording, Speed speed) throws DoorException, InterruptedException {
        List<CallEvent> events = recording.events();
        Instant begun = time.now();
        Instant told = begun;
        Receipt all = Receipt.NONE;
        int next = 0;
        while (next < events.size()) {
            time.sleep(Duration.between(time.now(), due(events, next, begun, speed)));
            int end = endOfDue(events, next, begun, speed);
            all = all.plus(door.send(events.subList(next, end)), next);
            next = end;
            if (!time.now().isBefore(told.plus(BETWEEN_PROGRESS))) {
                told = time.now();
                out.printf("%d of %d events, up to %s%n", next, events.size(), at(events.get(next - 1)));
            }
        }
        tell(recording, all);
        return all;
    }

    private int endOfDue(List<CallEvent> events, int next, Instant begun, Speed speed) {
        Instant now = time.now();
        int most = Math.min(events.size(), next + AT_ONCE);
        int end = next + 1;
        while (end < most && !due(events, end, begun, speed).isAfter(now)) {
            end++;
        }
        return end;
    }

    private static Instant due(List<CallEvent> events, int index, Instant begun, Speed speed) {
        return begun.plus(speed.takes(
                Duration.between(events.get(0).time(), events.get(index).time())));
    }

    private void tell(Recording recording, Receipt all) {
        recording.report().lines().forEach(out::println);
        out.printf(
                "Events sent: %d, accepted: %d, rejected: %d%n",
                recording.events().size(), all.accepted(), all.rejected().size());
        all.rejected().stream()
                .collect(Collectors.groupingBy(Replay::why, TreeMap::new, Collectors.counting()))
                .forEach((why, count) -> out.printf("  %d %s%n", count, why));
    }

    private static String why(Rejected rejected) {
        return rejected.problem().detail();
    }

    private static String at(CallEvent event) {
        return Json.text(event.time());
    }
}
