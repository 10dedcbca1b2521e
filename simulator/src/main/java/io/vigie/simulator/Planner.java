package io.vigie.simulator;

import io.vigie.contract.event.ShiftPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Plans the shifts of two days ahead, and changes or cancels some of them after all. */
final class Planner {

    private static final double CHANGES = 0.04;
    private static final double CANCELS = 0.012;
    private static final double SECOND_SHIFT = 0.015;
    private static final double OVERTIME = 0.015;
    private static final double FLEXIBLE = 0.15;
    private static final long NOTICE = 4 * Millis.HOUR;
    private static final long REST = 8 * Millis.HOUR;
    private static final long SHORTEST = Millis.HOUR;

    private final World world;
    private final Coming coming;
    private final DayPlan activities;
    private long shifts;

    Planner(World world, Coming coming) {
        this.world = world;
        this.coming = coming;
        this.activities = new DayPlan(world.dice());
    }

    /** Whoever would be at work already begins now. */
    void begin() {
        LocalDate today = world.agenda().today();
        for (int day = -1; day <= 1; day++) {
            plan(today.plusDays(day));
        }
        world.agenda().nextAt(LocalTime.NOON, this::daily);
    }

    private void daily() {
        plan(world.agenda().today().plusDays(2));
        world.agenda().nextAt(LocalTime.NOON, this::daily);
    }

    private void plan(LocalDate day) {
        world.roster().turns(day).forEach(this::plan);
    }

    private void plan(Crew.Turn turn) {
        Agent agent = turn.agent();
        long now = world.now();
        long from = Math.max(turn.span().from(), now - now % Millis.MINUTE);
        long to = turn.span().to();
        List<Stint> known = agent.dossier.stints();
        boolean rested = known.isEmpty() || known.get(known.size() - 1).end() + REST <= from;
        if (to - from < SHORTEST || !rested) {
            return;
        }
        Stint stint = new Stint(agent, turn.seat().skills(), new Stint.Part(nextId(), shift(agent, from, to)));
        agent.dossier.add(stint, now);
        world.notices().planned(stint.parts.get(0));
        world.at(from - Coming.SETTLED_BEFORE, () -> coming.settle(stint));
        perhapsChange(stint);
    }

    private ShiftPlan shift(Agent agent, long from, long to) {
        boolean flexible = from > world.now()
                && to - from >= 6 * Millis.HOUR
                && world.dice().chance(FLEXIBLE);
        return new ShiftPlan(
                agent.id,
                Instant.ofEpochMilli(from),
                Instant.ofEpochMilli(to),
                flexible,
                flexible ? Instant.ofEpochMilli(from + Millis.HOUR) : null,
                flexible ? Instant.ofEpochMilli(to - Millis.HOUR) : null,
                agent.number % 10 == 0 ? 10 * Millis.MINUTE : 5 * Millis.MINUTE,
                activities.of(agent, from, to));
    }

    private void perhapsChange(Stint stint) {
        Dice dice = world.dice();
        double ahead = stint.start() - NOTICE - world.now();
        if (ahead > 0 && dice.chance(CHANGES)) {
            long by = (dice.chance(0.5) ? 1L : -1L) * (1 + dice.below(4)) * 15L * Millis.MINUTE;
            world.in(dice.between(0, ahead), () -> move(stint, by));
        }
        if (ahead > 0 && dice.chance(CANCELS)) {
            world.in(dice.between(0, ahead), () -> cancel(stint));
        }
        if (dice.chance(SECOND_SHIFT)) {
            world.at(stint.start() - 3 * Millis.HOUR, () -> addSecond(stint));
        }
        if (dice.chance(OVERTIME)) {
            world.at(stint.end() - Millis.HOUR, () -> prolong(stint));
        }
    }

    private void move(Stint stint, long by) {
        if (stint.isCancelled || stint.isSettled) {
            return;
        }
        change(stint, moved(stint.first(), by));
        stint.goesAt = stint.end();
        world.at(stint.start() - Coming.SETTLED_BEFORE, () -> coming.settle(stint));
    }

    private void cancel(Stint stint) {
        if (!stint.isCancelled && !stint.isSettled) {
            stint.isCancelled = true;
            world.notices().cancelled(stint.parts.get(0));
        }
    }

    /** Somebody is lacking afterwards: a second shift begins as the first one ends, or before. */
    private void addSecond(Stint stint) {
        if (stint.isCancelled || stint.isSettled) {
            return;
        }
        ShiftPlan first = stint.first();
        long from = stint.end() - (world.dice().chance(0.5) ? 0 : 15 * Millis.MINUTE);
        ShiftPlan second = new ShiftPlan(
                first.agent(),
                Instant.ofEpochMilli(from),
                Instant.ofEpochMilli(stint.end() + 90 * Millis.MINUTE),
                false,
                null,
                null,
                first.graceMillis(),
                List.of());
        stint.parts.add(new Stint.Part(nextId(), second));
        stint.goesAt = stint.end();
        world.notices().planned(stint.parts.get(1));
    }

    /** There is too much to do: those who are here are asked to stay. */
    private void prolong(Stint stint) {
        if (stint.agent.stint == stint && !stint.isTimeToGo && stint.goesAt >= stint.end() && stint.parts.size() == 1) {
            ShiftPlan plan = stint.first();
            change(
                    stint,
                    new ShiftPlan(
                            plan.agent(),
                            plan.start(),
                            plan.end().plusMillis(Millis.HOUR),
                            plan.flexible(),
                            plan.coreStart(),
                            plan.coreEnd(),
                            plan.graceMillis(),
                            plan.activities()));
            stint.goesAt = stint.end();
        }
    }

    private void change(Stint stint, ShiftPlan plan) {
        Stint.Part part = new Stint.Part(stint.parts.get(0).id(), plan);
        stint.parts.set(0, part);
        world.notices().planned(part);
    }

    private static ShiftPlan moved(ShiftPlan plan, long by) {
        List<ShiftPlan.PlannedActivity> activities = new ArrayList<>();
        plan.activities()
                .forEach(a -> activities.add(new ShiftPlan.PlannedActivity(
                        a.activity(), a.start().plusMillis(by), a.end().plusMillis(by))));
        return new ShiftPlan(
                plan.agent(),
                plan.start().plusMillis(by),
                plan.end().plusMillis(by),
                plan.flexible(),
                plan.coreStart() == null ? null : plan.coreStart().plusMillis(by),
                plan.coreEnd() == null ? null : plan.coreEnd().plusMillis(by),
                plan.graceMillis(),
                activities);
    }

    private String nextId() {
        return world.journal().nameOfRun() + "-s" + shifts++;
    }
}
