package io.vigie.jobs.sources;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** When a source was heard, as runs in order of time with silence between them, and what follows for its silences. */
public final class HeardRuns {

    static final long SILENT_AFTER = Duration.ofSeconds(30).toMillis();

    private HeardRuns() {}

    /** Adds what was heard to others, in whatever order it comes. */
    public static void add(List<HeardRun> runs, HeardRun heard) {
        int first = runs.size();
        while (first > 0 && runs.get(first - 1).to() + SILENT_AFTER >= heard.from()) {
            first--;
        }
        long from = heard.from();
        long to = heard.to();
        int next = first;
        while (next < runs.size() && runs.get(next).from() <= to + SILENT_AFTER) {
            from = Math.min(from, runs.get(next).from());
            to = Math.max(to, runs.get(next).to());
            next++;
        }
        List<HeardRun> touched = runs.subList(first, next);
        touched.clear();
        touched.add(new HeardRun(from, to));
    }

    /** Forgets what was heard before a moment, but for the last of it: a silence begins there. */
    static void forgetBefore(List<HeardRun> runs, long moment) {
        int old = 0;
        while (old + 1 < runs.size() && runs.get(old + 1).to() < moment) {
            old++;
        }
        runs.subList(0, old).clear();
    }

    /** The silences that have begun by a time reached and ended after another, in order. */
    static List<Silence> silences(List<HeardRun> runs, long endedAfter, long reached) {
        List<Silence> silences = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            long from = runs.get(i).to() + SILENT_AFTER;
            long until = i + 1 < runs.size() ? runs.get(i + 1).from() : Silence.OPEN;
            if (from <= reached && until > endedAfter) {
                silences.add(new Silence(from, until));
            }
        }
        return silences;
    }

    /** When the next silence begins unless something is heard, in ms; {@link Long#MAX_VALUE} for none. */
    static long nextSilenceAfter(List<HeardRun> runs, long reached) {
        long next = Long.MAX_VALUE;
        for (int i = runs.size() - 1; i >= 0 && runs.get(i).to() + SILENT_AFTER > reached; i--) {
            next = runs.get(i).to() + SILENT_AFTER;
        }
        return next;
    }
}
