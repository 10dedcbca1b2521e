package io.vigie.oracle;

import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.FlagLevel;
import io.vigie.oracle.Timeline.Piece;
import io.vigie.oracle.Timeline.Run;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Time at the desk since the last pause of 5 min, or the last 5 min of briefing, seminar or coaching; 60 min of it are
 * too many, 90 min are far too many.
 */
final class BreakDebt {

    private static final long MINUTE = 60_000;
    private static final long REST = 5 * MINUTE;

    private final @Nullable Long deskSince;
    private final @Nullable Long raisedAt;
    private final long deskMillis;

    BreakDebt(Life life, Timeline timeline, Session session) {
        Long begin = begin(life, timeline, session);
        long lastReset = Long.MIN_VALUE;
        for (Run rest : rests(timeline)) {
            lastReset = rest.millis() >= REST ? Math.max(lastReset, rest.from() + REST) : lastReset;
        }
        long count = 0;
        Long desk = null;
        Long raised = null;
        Piece last = timeline.pieces().get(timeline.pieces().size() - 1);
        for (Piece piece : timeline.pieces()) {
            long from = begin == null ? Long.MAX_VALUE : Math.max(piece.run().from(), Math.max(begin, lastReset));
            boolean reaches = from < piece.run().to() || (from == life.now() && piece.equals(last));
            if (piece.isDesk() && reaches) {
                desk = desk == null ? Long.valueOf(from) : desk;
                long after = count + piece.run().to() - from;
                raised = raised == null && after >= 60 * MINUTE ? Long.valueOf(from + 60 * MINUTE - count) : raised;
                count = after;
            }
        }
        deskSince = desk;
        raisedAt = raised;
        deskMillis = count;
    }

    private static List<Run> rests(Timeline timeline) {
        List<Run> rests = new ArrayList<>(timeline.runs(Piece::pause));
        rests.addAll(timeline.runs(piece -> !piece.pause() && piece.isLearning()));
        return rests;
    }

    /** From when on the agent is present; null while not. */
    private static @Nullable Long begin(Life life, Timeline timeline, Session session) {
        Long came = new Presence(life, session.shift()).cameAt();
        if (came != null) {
            return Math.max(came, session.from());
        }
        for (Piece piece : timeline.pieces()) {
            boolean isLater = piece.run().to() > session.from() || piece.run().to() == life.now();
            if (isLater && !piece.isOffline()) {
                return Math.max(piece.run().from(), session.from());
            }
        }
        return null;
    }

    @Nullable
    Long deskSince() {
        return deskSince;
    }

    @Nullable
    OracleFlag shown() {
        if (raisedAt == null) {
            return null;
        }
        boolean severe = deskMillis >= 90 * MINUTE;
        return new OracleFlag(
                FlagKind.BREAK_DEBT,
                severe ? FlagLevel.SEVERE : FlagLevel.RAISED,
                Instant.ofEpochMilli(raisedAt),
                List.of(new OracleFlag.Reason("desk-time", Map.of("minutes", severe ? 90.0 : 60.0))));
    }
}
