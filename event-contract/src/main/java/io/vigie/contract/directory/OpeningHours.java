package io.vigie.contract.directory;

import io.vigie.contract.input.Fields;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a queue is open. Each rule is a text: days and times, as in the openingHours of schema.org, such as {@code Mo-Fr
 * 08:00-18:00} or {@code Mo,We 08:00-12:00,13:00-24:00}; or one date, which replaces what its day of the week has: {@code
 * 2026-12-24 08:00-12:00}, {@code 2026-12-25 off}. Several rules of one day add up, but {@code off} closes it. Days
 * without a rule are closed. Times that do not end after they begin go on into the next day. Where the clock is put
 * forward, what begins or ends in the time left out does so as much later; where it is put back, the first of the two.
 */
public final class OpeningHours {

    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final int LOOK_AHEAD_DAYS = 400;
    private static final int END_OF_DAY = 24 * 60;
    private static final Pattern RANGE = Pattern.compile("(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");

    /** From and to in minutes of the local day of the beginning; {@code to} may lie in the next day. */
    private record Period(int from, int to) {}

    private final Map<DayOfWeek, List<Period>> weekly = new EnumMap<>(DayOfWeek.class);
    private final Map<LocalDate, List<Period>> dates = new HashMap<>();

    private OpeningHours() {}

    /**
     * Reads rules.
     *
     * @throws IllegalArgumentException that says which rule is wrong and how it should look
     */
    public static OpeningHours of(List<String> rules) {
        OpeningHours hours = new OpeningHours();
        for (String rule : rules) {
            try {
                hours.add(rule);
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "the rule '" + Fields.shown(rule)
                                + "' must look like 'Mo-Fr 08:00-18:00', 'Sa,Su off', '2026-12-24"
                                + " 08:00-12:00' or '2026-12-25 off'.",
                        e);
            }
        }
        if (hours.weekly.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no rule for the days of the week: say what holds on them, such as 'Mo-Su 00:00-24:00' or"
                            + " 'Mo-Su off'.");
        }
        return hours;
    }

    /** Whether it is open at this moment; the end of a period is closed. */
    public boolean isOpen(Instant moment, ZoneId zone) {
        LocalDate day = moment.atZone(zone).toLocalDate();
        for (LocalDate begin : List.of(day.minusDays(1), day)) {
            for (Period period : periods(begin)) {
                if (!moment.isBefore(at(begin, period.from, zone)) && moment.isBefore(at(begin, period.to, zone))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** When it opens or closes next after this moment; null when it does not within a year. */
    public @Nullable Instant nextChange(Instant moment, ZoneId zone) {
        boolean open = isOpen(moment, zone);
        LocalDate today = moment.atZone(zone).toLocalDate();
        for (int ahead = -1; ahead <= LOOK_AHEAD_DAYS; ahead++) {
            Instant next = firstChange(today.plusDays(ahead), moment, open, zone);
            if (next != null) {
                return next;
            }
        }
        return null;
    }

    private @Nullable Instant firstChange(LocalDate day, Instant after, boolean open, ZoneId zone) {
        Instant first = null;
        for (Period period : periods(day)) {
            for (int minute : new int[] {period.from, period.to}) {
                Instant edge = at(day, minute, zone);
                boolean isChange = edge.isAfter(after) && isOpen(edge, zone) != open;
                if (isChange && (first == null || edge.isBefore(first))) {
                    first = edge;
                }
            }
        }
        return first;
    }

    private List<Period> periods(LocalDate day) {
        List<Period> dated = dates.get(day);
        return dated == null ? weekly.getOrDefault(day.getDayOfWeek(), List.of()) : dated;
    }

    private static Instant at(LocalDate day, int minute, ZoneId zone) {
        LocalDate on = day.plusDays(minute / END_OF_DAY);
        return on.atTime(LocalTime.ofSecondOfDay(minute % END_OF_DAY * 60L))
                .atZone(zone)
                .toInstant();
    }

    private void add(String rule) {
        String[] parts = rule.strip().split("\\s+", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("no times");
        }
        List<Period> periods = periods(parts[1]);
        if (Character.isDigit(parts[0].charAt(0))) {
            dates.merge(LocalDate.parse(parts[0]), periods, OpeningHours::both);
            return;
        }
        for (String range : parts[0].split(",", -1)) {
            days(range).forEach(day -> weekly.merge(day, periods, OpeningHours::both));
        }
    }

    /** What two rules make of one day: off closes it, whatever the other says. */
    private static List<Period> both(List<Period> one, List<Period> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<DayOfWeek> days(String range) {
        String[] ends = range.split("-", -1);
        if (ends.length > 2) {
            throw new IllegalArgumentException(range);
        }
        DayOfWeek first = day(ends[0]);
        DayOfWeek last = day(ends[ends.length - 1]);
        List<DayOfWeek> days = new ArrayList<>(List.of(first));
        for (DayOfWeek day = first; day != last; ) {
            day = day.plus(1);
            days.add(day);
        }
        return days;
    }

    private static DayOfWeek day(String word) {
        int index = DAYS.indexOf(word);
        if (index < 0) {
            throw new IllegalArgumentException(word);
        }
        return DayOfWeek.of(index + 1);
    }

    private static List<Period> periods(String times) {
        if (times.toLowerCase(Locale.ROOT).equals("off")) {
            return List.of();
        }
        List<Period> periods = new ArrayList<>();
        for (String range : times.split("\\s*,\\s*", -1)) {
            Matcher matcher = RANGE.matcher(range);
            if (!matcher.matches()) {
                throw new IllegalArgumentException(range);
            }
            int from = minute(matcher.group(1));
            int to = matcher.group(2).equals("24:00") ? END_OF_DAY : minute(matcher.group(2));
            periods.add(new Period(from, to > from ? to : to + END_OF_DAY));
        }
        return periods;
    }

    private static int minute(String time) {
        return LocalTime.parse(time).toSecondOfDay() / 60;
    }
}
