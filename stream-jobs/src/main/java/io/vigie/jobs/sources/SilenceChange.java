package io.vigie.jobs.sources;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known anew of the silences of a source: an event that comes late shows that it was not silent then.
 *
 * @param whole whether nothing that was told before stands
 * @param gone those that were none
 * @param come those that were not known
 */
public record SilenceChange(boolean whole, List<Silence> gone, List<Silence> come) {

    /** Nothing is. */
    public static final SilenceChange NONE = new SilenceChange(false, List.of(), List.of());

    static SilenceChange all(List<Silence> silences) {
        return new SilenceChange(true, List.of(), List.copyOf(silences));
    }

    static SilenceChange between(List<Silence> before, List<Silence> after) {
        if (before.equals(after)) {
            return NONE;
        }
        List<Silence> gone = new ArrayList<>(before);
        gone.removeAll(after);
        List<Silence> come = new ArrayList<>(after);
        come.removeAll(before);
        return new SilenceChange(false, List.copyOf(gone), List.copyOf(come));
    }

    /** What was known, with this. */
    public List<Silence> appliedTo(List<Silence> known) {
        List<Silence> silences = new ArrayList<>(whole ? List.of() : known);
        silences.removeAll(gone);
        silences.addAll(come);
        return List.copyOf(silences);
    }

    /** From when on something else is known, in ms; {@link Long#MAX_VALUE} where nothing is. */
    public long from() {
        long from = whole ? Long.MIN_VALUE : Long.MAX_VALUE;
        for (Silence silence : gone) {
            from = Math.min(from, silence.from());
        }
        for (Silence silence : come) {
            from = Math.min(from, silence.from());
        }
        return from;
    }
}
