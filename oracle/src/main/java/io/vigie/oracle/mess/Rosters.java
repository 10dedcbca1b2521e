package io.vigie.oracle.mess;

import io.vigie.contract.event.AbsenceEvent.Absence;
import io.vigie.contract.event.Activity;
import io.vigie.contract.event.ShiftPlan;
import io.vigie.contract.event.ShiftPlan.PlannedActivity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What agents are planned to do on a day, and what becomes of the plan before they come. */
final class Rosters {

    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;

    /** When an agent may come to work, in ms. */
    record Stint(long start, long end) {}

    private final ShiftWriter writer;
    private final Dice dice;
    private final ZoneId zone;
    private int count;

    Rosters(ShiftWriter writer, Dice dice, ZoneId zone) {
        this.writer = writer;
        this.dice = dice;
        this.zone = zone;
    }

    List<Stint> plan(String agent, LocalDate day) {
        List<Stint> stints = new ArrayList<>();
        switch (dice.below(9)) {
            case 0 -> stints.add(fixed(agent, at(day, "22:00"), at(day.plusDays(1), "06:00")));
            case 1 -> {
                stints.add(fixed(agent, at(day, "08:00"), at(day, "12:00")));
                stints.add(fixed(agent, at(day, "12:00"), at(day, "16:00")));
            }
            case 2 -> {
                stints.add(fixed(agent, at(day, "09:00"), at(day, "13:00")));
                stints.add(flexible(agent, at(day, "12:30"), at(day, "18:00")));
            }
            case 3 -> {
                stints.add(fixed(agent, at(day, "08:00"), at(day, "12:00")));
                stints.add(fixed(agent, at(day, "12:00") + dice.oneOf(1, HOUR, 3 * HOUR), at(day, "18:00")));
            }
            case 4 -> stints.add(flexible(agent, at(day, "08:00"), at(day, "17:00")));
            case 5 -> stints.add(fixed(agent, at(day, "01:30"), at(day, "07:00")));
            default -> stints.add(fixed(agent, at(day, "09:00"), at(day, "17:00")));
        }
        return stints;
    }

    private long at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(zone).toInstant().toEpochMilli();
    }

    private Stint fixed(String agent, long start, long end) {
        return told(new ShiftPlan(
                agent,
                Instant.ofEpochMilli(start),
                Instant.ofEpochMilli(end),
                false,
                null,
                null,
                dice.oneOf(5, 0, 10) * MINUTE,
                dice.oneIn(3) ? List.of() : activities(start, end)));
    }

    private Stint flexible(String agent, long start, long end) {
        return told(new ShiftPlan(
                agent,
                Instant.ofEpochMilli(start),
                Instant.ofEpochMilli(end),
                true,
                Instant.ofEpochMilli(start + HOUR),
                Instant.ofEpochMilli(end - HOUR),
                5 * MINUTE,
                List.of()));
    }

    /** Those that lie within the shift: the door refuses others. */
    private static List<PlannedActivity> activities(long start, long end) {
        return Stream.of(
                        activity(Activity.BRIEFING, start, 15),
                        activity(Activity.MEAL, start + 2 * HOUR, 30),
                        activity(Activity.BREAK, start + 3 * HOUR, 10))
                .filter(activity -> activity.end().toEpochMilli() <= end)
                .toList();
    }

    private static PlannedActivity activity(Activity activity, long from, long minutes) {
        return new PlannedActivity(activity, Instant.ofEpochMilli(from), Instant.ofEpochMilli(from + minutes * MINUTE));
    }

    /** Most are planned the day before and stay; some come late, are changed, cancelled, or moved to another agent. */
    private Stint told(ShiftPlan plan) {
        String shift = "shift-" + count++;
        long start = plan.start().toEpochMilli();
        long said = start + dice.oneOf(-30 * HOUR, -30 * HOUR, -30 * HOUR, -HOUR, 20 * MINUTE);
        writer.shift(shift, said, plan);
        switch (dice.below(10)) {
            case 0 -> writer.shift(shift, said + dice.oneOf(0, 1, 2 * HOUR), null);
            case 1 -> {
                writer.shift(shift, said + HOUR, null);
                writer.shift(shift, said + HOUR, plan);
            }
            case 2 -> writer.shift(shift, said + dice.oneOf(0, HOUR), plan.withAgent(dice.oneOf(NastyShifts.AGENTS)));
            default -> {}
        }
        if (dice.oneIn(4)) {
            absence(plan);
        }
        return new Stint(start, plan.end().toEpochMilli());
    }

    /** Of the whole shift or a part of it, told in time or when it is nearly over, taken back or not. */
    private void absence(ShiftPlan plan) {
        String id = "absence-" + count;
        long start = plan.start().toEpochMilli();
        long from = start + dice.oneOf(-HOUR, 0, 2 * HOUR);
        long until = plan.end().toEpochMilli() + dice.oneOf(0, -HOUR, HOUR);
        long said = start + dice.oneOf(-20 * HOUR, 10 * MINUTE, 3 * HOUR);
        Absence absence =
                new Absence(plan.agent(), Instant.ofEpochMilli(from), Instant.ofEpochMilli(until), !dice.oneIn(3));
        writer.absence(id, said, absence);
        if (dice.oneIn(4)) {
            writer.absence(id, said + dice.oneOf(0, HOUR), null);
        }
    }
}
