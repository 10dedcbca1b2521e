package io.vigie.dashboard.trials;

import io.vigie.contract.rules.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule that looks at one subject, second by second, as the live job does. It fires at the first second at which the
 * condition holds and has held for the rule's time since it first held, and is over at the first at which the value no
 * longer stands in the comparator to the clear threshold. While nothing can be said the time stands still: it neither
 * counts nor begins again.
 */
final class Spells {

    private static final long NEVER = Long.MAX_VALUE;

    private final Rule rule;
    private final List<Spell> all = new ArrayList<>();
    private long since = NEVER;
    private long heldMillis;
    private long seenAt;
    private boolean holding;
    private long firedAt = NEVER;

    private Spells(Rule rule) {
        this.rule = rule;
    }

    /**
     * All spells, the oldest first. Whether the rule is enabled is not asked: a trial is made before it is.
     *
     * @param looks in order, each of another second
     * @param to the last second that is looked at, in ms
     */
    static List<Spell> of(Rule rule, List<Look> looks, long to) {
        Spells spells = new Spells(rule);
        for (Look look : looks) {
            if (look.second() > to) {
                break;
            }
            spells.fireBefore(look.second());
            spells.see(look.second(), look.value());
        }
        spells.fireBefore(to + Look.SECOND);
        if (spells.firedAt != NEVER) {
            spells.tell(null);
        }
        return spells.all;
    }

    /** Fires if the time is over at a second before this one, at which nothing changed. */
    private void fireBefore(long second) {
        if (holding && firedAt == NEVER) {
            long due = Look.roundedUp(seenAt + rule.forMillis() - heldMillis);
            if (due < second) {
                firedAt = due;
            }
        }
    }

    private void see(long second, @Nullable Double value) {
        if (firedAt != NEVER) {
            if (value != null && !rule.comparator().holds(value, clearThreshold())) {
                tell(Instant.ofEpochMilli(second));
                beginAnew();
            }
            return;
        }
        heldMillis += holding ? second - seenAt : 0;
        seenAt = second;
        if (value == null) {
            holding = false;
        } else if (!rule.comparator().holds(value, rule.threshold())) {
            beginAnew();
        } else {
            since = since == NEVER ? second : since;
            holding = true;
            firedAt = heldMillis >= rule.forMillis() ? second : NEVER;
        }
    }

    private void tell(@Nullable Instant until) {
        all.add(new Spell(Instant.ofEpochMilli(since), Instant.ofEpochMilli(firedAt), until));
    }

    private void beginAnew() {
        since = NEVER;
        heldMillis = 0;
        holding = false;
        firedAt = NEVER;
    }

    private double clearThreshold() {
        Double clear = rule.clearThreshold();
        return clear == null ? rule.threshold() : clear;
    }
}
