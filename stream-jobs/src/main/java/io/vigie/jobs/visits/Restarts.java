package io.vigie.jobs.visits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The restarts of one source that may still matter, oldest first. */
public record Restarts(List<Restart> restarts) {

    /** None. */
    static final Restarts NONE = new Restarts(List.of());

    private static final Comparator<Restart> ORDER =
            Comparator.comparingLong(Restart::at).thenComparing(Restart::id);

    /** Whether the source has forgotten a call of which the last event came at this time. */
    boolean forgot(String call, long lastAt) {
        for (int i = restarts.size() - 1; i >= 0 && restarts.get(i).at() > lastAt; i--) {
            if (!restarts.get(i).knows(call)) {
                return true;
            }
        }
        return false;
    }

    Restarts with(Restart restart) {
        List<Restart> more = new ArrayList<>(without(restart).restarts);
        more.add(restart);
        more.sort(ORDER);
        return new Restarts(more);
    }

    Restarts without(Restart restart) {
        return new Restarts(restarts.stream()
                .filter(known -> ORDER.compare(known, restart) != 0)
                .toList());
    }
}
