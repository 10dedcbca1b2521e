package io.vigie.simulator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** What has been told of one agent's shifts, absences and contacts; what is older than some days is thrown away. */
final class Dossier {

    private static final long KEPT = 72 * Millis.HOUR;

    /** From when until when, in milliseconds since 1970; the end is not within. */
    record Absence(long from, long until, boolean excused) {
        boolean covers(long now) {
            return from <= now && now < until;
        }
    }

    /** In order of their start. */
    private final List<Stint> stints = new ArrayList<>();

    private final Map<String, Absence> absences = new HashMap<>();
    private final Deque<Long> talksEnded = new ArrayDeque<>();
    private final Deque<Long> missed = new ArrayDeque<>();

    List<Stint> stints() {
        return stints;
    }

    void add(Stint stint, long now) {
        stints.removeIf(old -> old.end() < now - KEPT);
        stints.add(stint);
    }

    void add(String id, Absence absence, long now) {
        absences.values().removeIf(old -> old.until < now - KEPT);
        absences.put(id, absence);
    }

    void withdraw(String absence) {
        absences.remove(absence);
    }

    boolean isExcused(long now) {
        return !absences.isEmpty() && absences.values().stream().anyMatch(a -> a.excused && a.covers(now));
    }

    void talkEnded(long at) {
        add(talksEnded, at);
    }

    void missed(long at) {
        add(missed, at);
    }

    long talksEndedSince(long from) {
        return since(talksEnded, from);
    }

    long missedSince(long from) {
        return since(missed, from);
    }

    private static long since(Deque<Long> times, long from) {
        long count = 0;
        for (Iterator<Long> latest = times.descendingIterator(); latest.hasNext() && latest.next() >= from; ) {
            count++;
        }
        return count;
    }

    private static void add(Deque<Long> times, long at) {
        while (!times.isEmpty() && times.getFirst() < at - KEPT) {
            times.removeFirst();
        }
        times.addLast(at);
    }
}
