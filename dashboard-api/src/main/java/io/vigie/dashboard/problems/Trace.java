package io.vigie.dashboard.problems;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where something failed. Without its words: they may hold what somebody sent, and logs hold nothing personal. */
final class Trace {

    private static final int CAUSES = 5;
    private static final int FRAMES = 25;

    private Trace() {}

    static String of(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(Trace::one)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String one(Throwable error) {
        return error.getClass().getName()
                + Arrays.stream(error.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> "\n  at " + frame)
                        .collect(Collectors.joining());
    }
}
