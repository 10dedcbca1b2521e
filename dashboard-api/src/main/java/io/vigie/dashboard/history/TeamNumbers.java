package io.vigie.dashboard.history;

import io.vigie.contract.history.TeamField;
import io.vigie.contract.live.TeamMinute;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a team's minute, and the figures that they make. A minute of a team is a state, so an interval shows the
 * mean over its minutes, and the rates of all of them together.
 */
@SuppressWarnings("EnumOrdinal") // The numbers lie in the order of the fields, in this process alone.
final class TeamNumbers {

    private static final TeamField[] FIELDS = TeamField.values();

    /** How many minutes, then each number of agents. */
    static final Layout LAYOUT = new Layout(1 + FIELDS.length, 0);

    /** With fewer agents present, the numbers of a minute are about persons. */
    private static final long FEWEST_PRESENT = 5;

    private TeamNumbers() {}

    static long[] of(TeamMinute minute) {
        long[] numbers = new long[LAYOUT.size()];
        numbers[0] = 1;
        for (TeamField field : FIELDS) {
            numbers[place(field)] = field.of(minute);
        }
        return numbers;
    }

    static int place(TeamField field) {
        return 1 + field.ordinal();
    }

    /** Whether a minute may be told to those who see nothing of small groups. */
    static boolean isOfGroup(long[] minute) {
        return minute[place(TeamField.PRESENT)] >= FEWEST_PRESENT;
    }

    static TeamFigures figures(long[] numbers) {
        return new TeamFigures(
                numbers[0],
                mean(numbers, TeamField.SCHEDULED),
                mean(numbers, TeamField.PRESENT),
                mean(numbers, TeamField.LATE),
                mean(numbers, TeamField.NO_SHOW),
                mean(numbers, TeamField.EXCUSED),
                mean(numbers, TeamField.LEFT_EARLY),
                mean(numbers, TeamField.UNKNOWN),
                rate(numbers, TeamField.ABSENT),
                rate(numbers, TeamField.UNEXCUSED));
    }

    private static @Nullable Double mean(long[] numbers, TeamField field) {
        return of(numbers[place(field)], numbers[0]);
    }

    private static @Nullable Double rate(long[] numbers, TeamField field) {
        return of(numbers[place(field)], numbers[place(TeamField.SCHEDULED)]);
    }

    private static @Nullable Double of(long sum, long count) {
        return count == 0 ? null : (double) sum / count;
    }
}
