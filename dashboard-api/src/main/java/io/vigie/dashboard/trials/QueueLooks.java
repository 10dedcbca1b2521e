package io.vigie.dashboard.trials;

import io.vigie.contract.rulebook.Metrics;
import io.vigie.dashboard.trials.Stay.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What rules see of a queue second by second, by where its visits were. */
final class QueueLooks {

    private static final Map<String, Stage> COUNTED = Map.of(
            "waiting", Stage.WAITING,
            "callbacksWaiting", Stage.CALLBACK_WAITING,
            "talking", Stage.TALKING,
            "wrappingUp", Stage.WRAPPING_UP);

    private final List<Stay> stays;
    private final long first;
    private final long last;

    /**
     * @param stays of all visits of the queue
     * @param from the first moment that is looked at, in ms
     * @param to the last, in ms
     */
    QueueLooks(List<Stay> stays, long from, long to) {
        this.stays = stays;
        this.first = Look.roundedUp(from);
        this.last = to;
    }

    /** The visits that a number of queues is about; null for one that cannot be told so. */
    static @Nullable Stage stageOf(String metric) {
        return metric.equals(Metrics.OLDEST_WAIT) ? Stage.WAITING : COUNTED.get(metric);
    }

    /** @throws IllegalArgumentException for a number that cannot be told so */
    List<Look> of(String metric) {
        Stage stage = stageOf(metric);
        if (stage == null) {
            throw new IllegalArgumentException(metric);
        }
        return metric.equals(Metrics.OLDEST_WAIT) ? oldestWait(changes(stage)) : count(changes(stage));
    }

    /**
     * A visit that comes, or goes.
     *
     * @param queuedAt in ms
     * @param by 1 or -1
     */
    private record Change(long queuedAt, int by) {}

    private NavigableMap<Long, List<Change>> changes(Stage stage) {
        NavigableMap<Long, List<Change>> changes = new TreeMap<>();
        for (Stay stay : stays) {
            long from = Math.max(Look.roundedUp(stay.from()), first);
            long until = Look.roundedUp(stay.until());
            if (stay.stage() == stage && from < until && from <= last) {
                changes.computeIfAbsent(from, none -> new ArrayList<>()).add(new Change(stay.queuedAt(), 1));
                changes.computeIfAbsent(until, none -> new ArrayList<>()).add(new Change(stay.queuedAt(), -1));
            }
        }
        changes.computeIfAbsent(first, none -> new ArrayList<>());
        return changes;
    }

    private List<Look> count(NavigableMap<Long, List<Change>> changes) {
        List<Look> looks = new ArrayList<>(changes.size());
        int count = 0;
        for (Map.Entry<Long, List<Change>> second : changes.headMap(last, true).entrySet()) {
            for (Change change : second.getValue()) {
                count += change.by();
            }
            looks.add(new Look(second.getKey(), (double) count));
        }
        return looks;
    }

    /** The one number that grows by itself: while somebody waits it is another one at each second. */
    private List<Look> oldestWait(NavigableMap<Long, List<Change>> changes) {
        List<Look> looks = new ArrayList<>();
        TreeMap<Long, Integer> waiting = new TreeMap<>();
        for (Map.Entry<Long, List<Change>> second : changes.headMap(last, true).entrySet()) {
            for (Change change : second.getValue()) {
                waiting.merge(change.queuedAt(), change.by(), Integer::sum);
            }
            waiting.values().removeIf(count -> count == 0);
            Long next = changes.higherKey(second.getKey());
            long until = Math.min(next == null ? last + Look.SECOND : next, last + Look.SECOND);
            addOldest(second.getKey(), until, waiting.isEmpty() ? null : waiting.firstKey(), looks);
        }
        return looks;
    }

    private static void addOldest(long from, long until, @Nullable Long queuedAt, List<Look> looks) {
        if (queuedAt == null) {
            looks.add(new Look(from, 0.0));
            return;
        }
        for (long second = from; second < until; second += Look.SECOND) {
            looks.add(new Look(second, Math.max(0, second - queuedAt) / (double) Look.SECOND));
        }
    }
}
