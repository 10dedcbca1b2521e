package io.vigie.simulator;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Cuts the hours for which a seat is wanted into shifts, in quarters of an hour. */
final class SeatHours {

    /**
     * One shift of every day, in quarters since local midnight.
     *
     * @param to may lie in the next day
     */
    record Piece(int from, int to) {}

    /** Fewer callers are harder to serve well: quiet hours are staffed a little above their share. */
    private static final double RESERVE = 0.02;

    private static final int IN_DAY = 96;
    private static final int DAY_BEGINS = 5 * 4;
    private static final int CHANGES_SPREAD_OVER = 9;
    private static final int LONGEST_GAP = 2 * 4;
    private static final int LONGEST = 10 * 4;
    private static final int SHORTEST = 4 * 4;

    private final DayCurve curve;
    private final int seats;

    SeatHours(DayCurve curve, int seats) {
        this.curve = curve;
        this.seats = seats;
    }

    /** Whether so many seats are wanted at this local time that it is one of them. */
    boolean isWanted(int seat, LocalTime time) {
        double share = curve.at(time);
        return seat < seats * (share + RESERVE * (1 - share));
    }

    /** Not all seats change hands at the same time. */
    List<Piece> pieces(int seat) {
        int begin = DAY_BEGINS + seat % CHANGES_SPREAD_OVER;
        List<Piece> pieces = new ArrayList<>();
        int from = -1;
        int last = -1;
        for (int quarter = begin; quarter < begin + IN_DAY; quarter++) {
            if (isWanted(seat, LocalTime.of(quarter / 4 % 24, quarter % 4 * 15))) {
                if (from >= 0 && quarter - last > LONGEST_GAP) {
                    cut(from, last + 1, pieces);
                    from = -1;
                }
                from = from < 0 ? quarter : from;
                last = quarter;
            }
        }
        if (from >= 0) {
            cut(from, last + 1, pieces);
        }
        return pieces;
    }

    private static void cut(int from, int to, List<Piece> pieces) {
        int number = (to - from + LONGEST - 1) / LONGEST;
        for (int i = 0; i < number; i++) {
            int begin = from + (to - from) * i / number;
            int end = from + (to - from) * (i + 1) / number;
            int lacks = Math.max(0, SHORTEST - (end - begin));
            pieces.add(new Piece(begin - lacks / 2, end + lacks - lacks / 2));
        }
    }
}
