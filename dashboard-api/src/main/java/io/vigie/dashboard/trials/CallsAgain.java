package io.vigie.dashboard.trials;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.EventReader;
import io.vigie.contract.input.RefusedException;
import io.vigie.dashboard.broker.Replay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the events of calls again, and tells where the visits of some queues were. */
final class CallsAgain implements Replay.Reader {

    private record Visit(String call, int leg) {}

    private final Map<String, List<Stay>> stays = new HashMap<>();
    private final Map<Visit, List<Mark>> visits = new HashMap<>();
    private Instant earliest = Instant.MAX;

    /** @param queues the ones that matter */
    CallsAgain(Set<String> queues) {
        queues.forEach(queue -> stays.put(queue, new ArrayList<>()));
    }

    @Override
    public void take(byte[] value) {
        try {
            if (EventReader.read(value, Instant.MAX) instanceof CallEvent event) {
                take(event);
            }
        } catch (RefusedException e) {
            // The job could not read it either: it is among the dead letters.
        }
    }

    void take(CallEvent event) {
        visits.computeIfAbsent(new Visit(event.call(), event.leg()), none -> new ArrayList<>(4))
                .add(Mark.of(event));
        earliest = event.time().isBefore(earliest) ? event.time() : earliest;
    }

    /** All events of a call lie in one partition: what is known of visits is whole, and goes. */
    @Override
    public void partitionEnds() {
        visits.values()
                .forEach(marks -> VisitStays.tell(marks, (queue, stay) -> {
                    List<Stay> known = stays.get(queue);
                    if (known != null) {
                        known.add(stay);
                    }
                }));
        visits.clear();
    }

    /** Where the visits of a queue were; of one that does not matter, none. */
    List<Stay> of(String queue) {
        return stays.getOrDefault(queue, List.of());
    }

    /** The time of the earliest event; {@link Instant#MAX} without any. */
    Instant earliest() {
        return earliest;
    }
}
