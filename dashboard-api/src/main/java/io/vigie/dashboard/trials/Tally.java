package io.vigie.dashboard.trials;

import io.vigie.contract.rules.Rule;
import io.vigie.dashboard.trials.Trial.OfSubject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts, subject by subject, how often a rule would have fired. */
final class Tally {

    private static final Comparator<OfSubject> MOST_FIRST =
            Comparator.comparingLong(OfSubject::fired).reversed().thenComparing(OfSubject::id);

    private final Rule rule;
    private final Stretch stretch;
    private final List<OfSubject> subjects = new ArrayList<>();
    private long fired;
    private long alreadyFiring;
    private int tried;

    Tally(Rule rule, Stretch stretch) {
        this.rule = rule;
        this.stretch = stretch;
    }

    /** Takes what the rule saw of one subject. */
    void add(Subject subject, List<Look> looks) {
        if (!isKnown(looks)) {
            return;
        }
        tried++;
        List<Spell> spells = Spells.of(rule, looks, stretch.to().toEpochMilli()).stream()
                .filter(spell -> spell.until() == null || spell.until().isAfter(stretch.from()) || isNew(spell))
                .toList();
        if (!spells.isEmpty()) {
            long before = spells.stream().filter(spell -> !isNew(spell)).count();
            alreadyFiring += before;
            fired += spells.size() - before;
            List<Spell> newest = spells.subList(Math.max(0, spells.size() - Trial.MOST_SPELLS), spells.size());
            subjects.add(new OfSubject(subject.kind(), subject.id(), subject.name(), spells.size() - before, newest));
        }
    }

    private boolean isNew(Spell spell) {
        return !spell.from().isBefore(stretch.from());
    }

    /** Whether there was a value at some moment of the time for which alerts are told. */
    private boolean isKnown(List<Look> looks) {
        long from = stretch.from().toEpochMilli();
        for (int i = 0; i < looks.size(); i++) {
            boolean lasts = i + 1 == looks.size() || looks.get(i + 1).second() > from;
            if (lasts && looks.get(i).value() != null) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return tried == 0;
    }

    Trial trial(Instant asOf, Basis basis) {
        List<OfSubject> shown =
                subjects.stream().sorted(MOST_FIRST).limit(Trial.MOST_SUBJECTS).toList();
        return new Trial(asOf, stretch.from(), stretch.to(), basis, fired, alreadyFiring, tried, shown, null);
    }
}
