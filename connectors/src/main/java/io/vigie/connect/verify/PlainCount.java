package io.vigie.connect.verify;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One day of one queue, counted from an anonymous-bank file by nothing but arithmetic, as it stands when all time that
 * time alone needs has passed. It shares no code with the import, the events or the job on purpose: a mistake in any of
 * them must not be able to repeat itself here, or holding Vigie's numbers against these would prove nothing.
 *
 * @param offered all of the day's calls
 * @param unfinished answered calls whose talk has no times: nobody ever heard of their end
 * @param waitSeconds sum of the waits of the answered
 * @param handled answered calls whose talk has its times
 * @param handleSeconds sum of their talks
 * @param withCaller calls of known customers
 * @param repeated those of them whose customer had called in the 24 h before, to any queue
 * @param longestWaitSeconds of all calls; null without any
 */
public record PlainCount(
        long offered,
        long answered,
        long abandoned,
        long unfinished,
        long shortAbandoned,
        long answeredWithinTarget,
        long abandonedWithinTarget,
        long waitSeconds,
        long handled,
        long handleSeconds,
        long withCaller,
        long repeated,
        PlainServiceLevels serviceLevels,
        @Nullable Double abandonmentRate,
        @Nullable Double averageSpeedOfAnswerSeconds,
        @Nullable Double averageHandleTimeSeconds,
        @Nullable Double repeatContactRate,
        @Nullable Long longestWaitSeconds) {

    private static final long SHORT = 5;
    private static final long TARGET = 20;

    /** No calls at all. */
    static final PlainCount NONE = of(List.of(), new PlainCallers(List.of()));

    /** Counts calls of one day and queue. */
    static PlainCount of(List<PlainCall> calls, PlainCallers callers) {
        long offered = calls.size();
        long answered = count(calls, PlainCall::answered);
        long abandoned = offered - answered;
        long handled = count(calls, call -> call.talkSeconds() != null);
        long shortAbandoned = count(calls, call -> !call.answered() && call.waitSeconds() <= SHORT);
        long answeredInTime = count(calls, call -> call.answered() && call.waitSeconds() <= TARGET);
        long abandonedInTime = count(calls, call -> !call.answered() && call.waitSeconds() <= TARGET);
        long withCaller = count(calls, call -> call.customer() != null);
        long repeated = count(calls, callers::hadCalled);
        long waits = 0;
        long talks = 0;
        Long longest = null;
        for (PlainCall call : calls) {
            waits += call.answered() ? call.waitSeconds() : 0;
            talks += call.talkSeconds() == null ? 0 : call.talkSeconds();
            longest = longest == null ? call.waitSeconds() : Math.max(longest, call.waitSeconds());
        }
        return new PlainCount(
                offered,
                answered,
                abandoned,
                answered - handled,
                shortAbandoned,
                answeredInTime,
                abandonedInTime,
                waits,
                handled,
                talks,
                withCaller,
                repeated,
                new PlainServiceLevels(
                        quotient(answeredInTime, offered - shortAbandoned),
                        quotient(answeredInTime, offered),
                        quotient(answeredInTime, answered),
                        quotient(answeredInTime, offered - abandonedInTime),
                        quotient(answeredInTime + abandonedInTime, offered),
                        quotient(answeredInTime, offered)),
                quotient(abandoned - shortAbandoned, offered - shortAbandoned),
                quotient(waits, answered),
                quotient(talks, handled),
                quotient(repeated, withCaller),
                longest);
    }

    private static long count(List<PlainCall> calls, Predicate<PlainCall> which) {
        return calls.stream().filter(which).count();
    }

    private static @Nullable Double quotient(long part, long whole) {
        return whole == 0 ? null : part / (double) whole;
    }
}
