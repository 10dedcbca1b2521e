package io.vigie.simulator;

import io.vigie.contract.event.ShiftPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One planned presence of an agent: a shift, maybe with a second one that touches it; and what was told of it. */
final class Stint {

    /** A shift of the plan. */
    record Part(String id, ShiftPlan plan) {}

    final Agent agent;
    final List<Line> skills;

    /** In the order of their start and of their end. */
    final List<Part> parts = new ArrayList<>();

    boolean isCancelled;

    /** Whether it is settled who comes when. */
    boolean isSettled;

    boolean isTimeToGo;

    /** When the agent wants to go; later where a contact or a closed queue keeps them. */
    long goesAt;

    @Nullable
    Long punchedIn;

    @Nullable
    Long punchedOut;

    /** The phone was heard of for the first time, and said that it goes. */
    @Nullable
    Long phoneOn;

    @Nullable
    Long phoneOff;

    Stint(Agent agent, List<Line> skills, Part part) {
        this.agent = agent;
        this.skills = skills;
        parts.add(part);
        goesAt = end();
    }

    long start() {
        return first().start().toEpochMilli();
    }

    long end() {
        return last().end().toEpochMilli();
    }

    /** Who comes later is late. */
    long boundStart() {
        return bound(first().coreStart(), first().start());
    }

    long boundEnd() {
        return bound(last().coreEnd(), last().end());
    }

    long startGraceMillis() {
        return first().graceMillis();
    }

    long endGraceMillis() {
        return last().graceMillis();
    }

    boolean holds(long now) {
        return start() <= now && now <= end();
    }

    /** The first sign of the agent that was told; null without any. */
    @Nullable
    Long came() {
        if (punchedIn == null || phoneOn == null) {
            return punchedIn == null ? phoneOn : punchedIn;
        }
        return Math.min(punchedIn, phoneOn);
    }

    /** When the agent went, as the time clock has it; where it has nothing, as the phone has it; null when neither. */
    @Nullable
    Long left() {
        if (came() == null) {
            return null;
        }
        return punchedIn == null && punchedOut == null ? phoneOff : punchedOut;
    }

    ShiftPlan first() {
        return parts.get(0).plan();
    }

    ShiftPlan last() {
        return parts.get(parts.size() - 1).plan();
    }

    private static long bound(@Nullable Instant core, Instant edge) {
        return (core == null ? edge : core).toEpochMilli();
    }
}
