package io.vigie.contract.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads any RFC 3339 date-time, to the millisecond. Java's own formats know neither leap seconds nor more than nine
 * digits of a second, nor offsets above 18 h, all of which the RFC allows.
 */
final class Rfc3339 {

    private static final Pattern DATE_TIME = Pattern.compile(
            "(\\d{4})-(\\d\\d)-(\\d\\d)[Tt](\\d\\d):(\\d\\d):(\\d\\d)(?:\\.(\\d+))?(?:[Zz]|([+-])(\\d\\d):([0-5]\\d))");
    private static final int LEAP_SECOND = 60;
    private static final int DAY_SECONDS = 86_400;

    private Rfc3339() {}

    /**
     * The moment that a text names; a leap second is taken for the first second after it.
     *
     * @throws DateTimeException when the text is no date-time of the RFC
     */
    static Instant parse(String text) {
        Matcher matcher = DATE_TIME.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeException("no RFC 3339 date-time");
        }
        int second = number(matcher, 6);
        boolean leap = second == LEAP_SECOND;
        Instant instant = LocalDateTime.of(
                        number(matcher, 1),
                        number(matcher, 2),
                        number(matcher, 3),
                        number(matcher, 4),
                        number(matcher, 5),
                        leap ? LEAP_SECOND - 1 : second)
                .toInstant(ZoneOffset.UTC)
                .minusSeconds(offsetSeconds(matcher))
                .plusSeconds(leap ? 1 : 0);
        if (leap && instant.getEpochSecond() % DAY_SECONDS != 0) {
            throw new DateTimeException("a leap second ends a day of UTC");
        }
        return instant.plusMillis(millis(matcher));
    }

    private static int offsetSeconds(Matcher matcher) {
        if (matcher.group(8) == null) {
            return 0;
        }
        int hours = number(matcher, 9);
        if (hours > 23) {
            throw new DateTimeException("an offset of a day or more");
        }
        int seconds = hours * 3_600 + number(matcher, 10) * 60;
        return matcher.group(8).equals("-") ? -seconds : seconds;
    }

    private static int millis(Matcher matcher) {
        String fraction = matcher.group(7);
        return fraction == null ? 0 : Integer.parseInt((fraction + "00").substring(0, 3));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
