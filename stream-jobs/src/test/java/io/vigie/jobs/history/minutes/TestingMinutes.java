package io.vigie.jobs.history.minutes;

import io.vigie.contract.history.CountField;
import io.vigie.contract.history.TeamField;
import io.vigie.contract.live.Counts;
import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.live.Totals;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Minutes with something in each of their fields. */
final class TestingMinutes {

    private TestingMinutes() {}

    static QueueMinute queue(String queue, Instant from, String version, long offered, @Nullable Long longest) {
        AtomicLong next = new AtomicLong(offered);
        Counts counts = CountField.counts(field -> next.getAndIncrement());
        return new QueueMinute(
                queue, "in-house", from, version, Totals.of(counts, longest, ServiceLevelFormula.OFFERED));
    }

    static TeamMinute team(String team, Instant minute, String version) {
        AtomicLong next = new AtomicLong();
        return TeamField.minute(
                team, minute, version, field -> field == TeamField.SCHEDULED ? 20 : next.incrementAndGet());
    }
}
