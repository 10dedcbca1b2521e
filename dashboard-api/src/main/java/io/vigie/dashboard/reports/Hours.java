package io.vigie.dashboard.reports;

/** The hours of one agent in one team over some days: sums, of which minutes are made at the end, once. */
final class Hours {

    private static final long MINUTE_MILLIS = 60_000;

    private final String team;
    private final String agent;
    private final long[] sums = new long[8];
    private int days;

    Hours(String team, String agent) {
        this.team = team;
        this.agent = agent;
    }

    /** Adds a day, as {@link AttendanceDays} keeps it. */
    void add(long[] day) {
        days++;
        for (int i = 1; i < sums.length; i++) {
            sums[i] += day[i];
        }
    }

    String team() {
        return team;
    }

    String agent() {
        return agent;
    }

    AttendanceRow row(String name, String timeZone) {
        return new AttendanceRow(
                team,
                timeZone,
                agent,
                name,
                days,
                minutes(1),
                minutes(2),
                minutes(3),
                minutes(4),
                minutes(5),
                minutes(6),
                sums[7]);
    }

    private long minutes(int place) {
        return sums[place] / MINUTE_MILLIS;
    }
}
