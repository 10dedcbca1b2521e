package io.vigie.simulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Remembers who called which client within the last 24 h. */
final class Regulars {

    private static final long MEMORY = 24 * Millis.HOUR;

    private record Who(String client, String caller) {}

    private record Entry(Who who, String call, long at) {}

    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Map<Who, Deque<Entry>> byCaller = new HashMap<>();

    /**
     * A call enters a queue of a client.
     *
     * @param at no earlier than the last time
     * @return whether its caller entered one with another call before, no more than 24 h ago
     */
    boolean enter(Call call, String client, long at) {
        forgetBefore(at - MEMORY);
        if (call.caller == null) {
            return false;
        }
        Entry entry = new Entry(new Who(client, call.caller), call.id, at);
        Deque<Entry> earlier = byCaller.computeIfAbsent(entry.who, w -> new ArrayDeque<>());
        boolean repeated = earlier.stream().anyMatch(e -> e.at < at && !e.call.equals(call.id));
        earlier.add(entry);
        entries.add(entry);
        return repeated;
    }

    private void forgetBefore(long oldest) {
        for (Entry first = entries.peek(); first != null && first.at < oldest; first = entries.peek()) {
            entries.remove();
            byCaller.computeIfPresent(first.who, (who, known) -> {
                known.remove();
                return known.isEmpty() ? null : known;
            });
        }
    }
}
