package io.vigie.dashboard.trials;

import io.vigie.contract.directory.OpeningHours;
import io.vigie.contract.directory.QueueEntry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** While a queue is closed, rules see nothing of it. */
final class OpenHours {

    private OpenHours() {}

    /**
     * The same looks with nothing to be said while the queue is closed, by its hours as they are now.
     *
     * @param looks in order
     * @param to the last second that is looked at, in ms
     */
    static List<Look> within(QueueEntry queue, List<Look> looks, long to) {
        List<String> rules = queue.openingHours();
        if (rules == null || looks.isEmpty()) {
            return looks;
        }
        OpeningHours hours = OpeningHours.of(rules);
        ZoneId zone = ZoneId.of(queue.timeZone());
        List<Look> seen = new ArrayList<>(looks.size());
        Instant begin = Instant.ofEpochMilli(looks.get(0).second());
        boolean open = hours.isOpen(begin, zone);
        @Nullable Instant turn = hours.nextChange(begin, zone);
        Double value = null;
        for (Look look : looks) {
            while (turn != null && turn.toEpochMilli() < look.second()) {
                open = !open;
                seen.add(new Look(turn.toEpochMilli(), open ? value : null));
                turn = hours.nextChange(turn, zone);
            }
            if (turn != null && turn.toEpochMilli() == look.second()) {
                open = !open;
                turn = hours.nextChange(turn, zone);
            }
            value = look.value();
            seen.add(new Look(look.second(), open ? value : null));
        }
        while (turn != null && turn.toEpochMilli() <= to) {
            open = !open;
            seen.add(new Look(turn.toEpochMilli(), open ? value : null));
            turn = hours.nextChange(turn, zone);
        }
        return seen;
    }
}
