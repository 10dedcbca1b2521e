package io.vigie.simulator;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.ShiftPlan.PlannedActivity;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Plans what an agent does beside the phone: a short break about every hour, a meal, and at times something to learn. */
final class DayPlan {

    private static final long MEAL_FROM = 5 * Millis.HOUR;

    private final Dice dice;

    DayPlan(Dice dice) {
        this.dice = dice;
    }

    List<PlannedActivity> of(Agent agent, long start, long end) {
        List<PlannedActivity> activities = new ArrayList<>();
        Deque<PlannedActivity> extras = extras(agent, end - start);
        double mealFrom = dice.between(0.3, 0.55);
        boolean mealPlanned = end - start < MEAL_FROM;
        long at = start + minutes(20, 58);
        while (at < end - 45 * Millis.MINUTE) {
            PlannedActivity next;
            if (!mealPlanned && at > start + (end - start) * mealFrom) {
                next = lasting(Activity.MEAL, 30);
                mealPlanned = true;
            } else if (!extras.isEmpty() && dice.chance(0.4) && fits(extras.peek(), at, end)) {
                next = extras.remove();
            } else {
                next = lasting(Activity.BREAK, 6);
            }
            PlannedActivity placed = new PlannedActivity(
                    next.activity(),
                    Instant.ofEpochMilli(at),
                    Instant.ofEpochMilli(at + next.end().toEpochMilli()));
            activities.add(placed);
            at = placed.end().toEpochMilli() + minutes(50, 58);
        }
        return activities;
    }

    private Deque<PlannedActivity> extras(Agent agent, long length) {
        Deque<PlannedActivity> extras = new ArrayDeque<>();
        if (length >= MEAL_FROM) {
            perhaps(0.75, Activity.BACK_OFFICE, 25, extras);
            perhaps(0.02, Activity.SEMINAR, 90, extras);
        }
        perhaps(agent.entry.trainee() ? 0.6 : 0.03, Activity.COACHING, 30, extras);
        perhaps(0.2, Activity.BRIEFING, 15, extras);
        perhaps(agent.entry.trainee() ? 0.3 : 0.03, Activity.SELF_STUDY, 45, extras);
        return extras;
    }

    private void perhaps(double chance, Activity activity, int minutes, Deque<PlannedActivity> extras) {
        if (dice.chance(chance)) {
            extras.add(lasting(activity, minutes));
        }
    }

    private static boolean fits(PlannedActivity next, long at, long end) {
        return at + next.end().toEpochMilli() <= end - 15 * Millis.MINUTE;
    }

    /** From 0 on, to be put in its place. */
    private static PlannedActivity lasting(Activity activity, int minutes) {
        return new PlannedActivity(activity, Instant.EPOCH, Instant.ofEpochMilli(minutes * Millis.MINUTE));
    }

    private long minutes(int fewest, int most) {
        return (fewest + dice.below(most - fewest + 1)) * Millis.MINUTE;
    }
}
