package io.vigie.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a queue is open by rules such as {@code Mo-Fr 08:00-18:00} or {@code 2026-12-25 off}: rules of a date replace
 * those of its day of the week.
 */
final class Opening {

    private static final String DAYS = "MoTuWeThFrSaSu";

    private Opening() {}

    /** @param rules null: always open */
    static boolean isOpen(@Nullable List<String> rules, Instant moment, ZoneId zone) {
        if (rules == null) {
            return true;
        }
        LocalDate today = moment.atZone(zone).toLocalDate();
        return isOpenSince(today, rules, moment, zone) || isOpenSince(today.minusDays(1), rules, moment, zone);
    }

    /** Whether one of the times that begin on a day holds the moment. */
    private static boolean isOpenSince(LocalDate day, List<String> rules, Instant moment, ZoneId zone) {
        boolean dated = rules.stream().anyMatch(rule -> days(rule).equals(day.toString()));
        return rules.stream()
                .filter(rule -> dated ? days(rule).equals(day.toString()) : isWeekly(days(rule), day))
                .map(Opening::times)
                .filter(times -> !times.equalsIgnoreCase("off"))
                .flatMap(times -> List.of(times.split(",", -1)).stream())
                .anyMatch(times -> holds(times.strip(), day, moment, zone));
    }

    private static boolean holds(String times, LocalDate day, Instant moment, ZoneId zone) {
        String from = times.substring(0, times.indexOf('-'));
        String to = times.substring(times.indexOf('-') + 1);
        boolean nextDay = to.equals("24:00") || !LocalTime.parse(to).isAfter(LocalTime.parse(from));
        Instant begin = day.atTime(LocalTime.parse(from)).atZone(zone).toInstant();
        Instant end = (nextDay ? day.plusDays(1) : day)
                .atTime(to.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(to))
                .atZone(zone)
                .toInstant();
        return !moment.isBefore(begin) && moment.isBefore(end);
    }

    private static boolean isWeekly(String days, LocalDate day) {
        if (Character.isDigit(days.charAt(0))) {
            return false;
        }
        int asked = day.getDayOfWeek().getValue() - 1;
        for (String range : days.split(",", -1)) {
            int first = DAYS.indexOf(range.substring(0, 2)) / 2;
            int last = DAYS.indexOf(range.substring(range.length() - 2)) / 2;
            boolean isIn = first <= last ? first <= asked && asked <= last : asked >= first || asked <= last;
            if (isIn) {
                return true;
            }
        }
        return false;
    }

    private static String days(String rule) {
        return rule.strip().split("\\s+", 2)[0];
    }

    private static String times(String rule) {
        return rule.strip().split("\\s+", 2)[1];
    }
}
