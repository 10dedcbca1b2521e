package io.vigie.dashboard.history;

import io.vigie.contract.history.Measurement;
import java.time.ZoneId;

/** What lies longer back than the topics tell. Whoever asks waits for the answer, so not on a thread that serves others. */
interface Archive {

    /**
     * Hands on the minutes of a queue or team that lie in a span.
     *
     * @param measurement {@link Measurement#QUEUE_MINUTES} or {@link Measurement#TEAM_MINUTES}
     * @throws io.vigie.dashboard.problems.ProblemException 503 when it does not answer
     */
    void minutes(Measurement measurement, String id, Span span, NumbersReader reader);

    /**
     * Hands on the sums of a queue's local days that begin in a span, each by the minute of its beginning.
     *
     * @throws io.vigie.dashboard.problems.ProblemException 503 when it does not answer
     */
    void days(String queue, ZoneId zone, Span span, NumbersReader reader);
}
