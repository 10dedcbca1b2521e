package io.vigie.connect.verify;

import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.contract.live.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds the totals of one day and queue against what was counted. */
final class Comparison {

    /** How far a quotient may be off, as a part of itself: two ways of rounding. */
    private static final double ROUNDING = 1e-12;

    private final List<String> differences = new ArrayList<>();
    private int numbers;

    private Comparison() {}

    /**
     * Compares all numbers.
     *
     * @param is null when nothing was computed
     */
    static Comparison of(PlainCount must, @Nullable Totals is, ServiceLevelFormula formula) {
        Comparison comparison = new Comparison();
        if (is == null) {
            comparison.differences.add("counted " + must.offered() + " calls, computed nothing");
        } else {
            comparison.counts(must, is);
            comparison.rates(must, is, formula);
        }
        return comparison;
    }

    List<String> differences() {
        return List.copyOf(differences);
    }

    int numbers() {
        return numbers;
    }

    private void counts(PlainCount must, Totals is) {
        equal("offered", must.offered(), is.offered());
        equal("answered", must.answered(), is.answered());
        equal("abandoned", must.abandoned(), is.abandoned());
        equal("unfinished", must.unfinished(), is.unfinished());
        equal("shortAbandoned", must.shortAbandoned(), is.shortAbandoned());
        equal("answeredWithinTarget", must.answeredWithinTarget(), is.answeredWithinTarget());
        equal("abandonedWithinTarget", must.abandonedWithinTarget(), is.abandonedWithinTarget());
        equal("waitMillis", 1_000 * must.waitSeconds(), is.waitMillis());
        equal("handled", must.handled(), is.handled());
        equal("handleMillis", 1_000 * must.handleSeconds(), is.handleMillis());
        equal("withCaller", must.withCaller(), is.withCaller());
        equal("repeated", must.repeated(), is.repeated());
        Long longest = must.longestWaitSeconds();
        equal("longestWaitMillis", longest == null ? null : 1_000 * longest, is.longestWaitMillis());
        // The file says of every call how it left its queue, and knows no callbacks, holds or transfers.
        equal("flowedOut", 0L, is.flowedOut());
        equal("lost", 0L, is.lost());
        equal("waiting", 0L, is.waiting());
        equal("waitingOverTarget", 0L, is.waitingOverTarget());
        equal("transferred", 0L, is.transferred());
        equal("holdMillis", 0L, is.holdMillis());
    }

    private void rates(PlainCount must, Totals is, ServiceLevelFormula formula) {
        near("serviceLevel", serviceLevel(must.serviceLevels(), formula), is.serviceLevel());
        near("abandonmentRate", must.abandonmentRate(), is.abandonmentRate());
        near("averageSpeedOfAnswerSeconds", must.averageSpeedOfAnswerSeconds(), is.averageSpeedOfAnswerSeconds());
        near("averageHandleTimeSeconds", must.averageHandleTimeSeconds(), is.averageHandleTimeSeconds());
        near("repeatContactRate", must.repeatContactRate(), is.repeatContactRate());
    }

    private static @Nullable Double serviceLevel(PlainServiceLevels levels, ServiceLevelFormula formula) {
        return switch (formula) {
            case SHORT_ABANDONS_EXCLUDED -> levels.shortAbandonsExcluded();
            case ALL_ABANDONS -> levels.allAbandons();
            case ANSWERED_ONLY -> levels.answeredOnly();
            case LATE_ABANDONS -> levels.lateAbandons();
            case QUICK_ABANDONS_COUNT -> levels.quickAbandonsCount();
            case OFFERED -> levels.offered();
        };
    }

    private void equal(String field, @Nullable Object must, @Nullable Object is) {
        numbers++;
        if (!Objects.equals(must, is)) {
            differences.add(field + ": counted " + must + ", computed " + is);
        }
    }

    private void near(String field, @Nullable Double must, @Nullable Double is) {
        boolean isNear = must != null && is != null && Math.abs(must - is) <= ROUNDING * Math.abs(must);
        equal(field, must, isNear ? must : is);
    }
}
