package io.vigie.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.clock.AcknowledgedTicks.Acknowledged;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times are milliseconds of one clock; an empty column is what is not known. */
class FreshnessTest {

    private static @Nullable Instant at(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    /** Ticks are written {@code time@acknowledged}, with spaces between. */
    private static List<Acknowledged> ticks(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" "))
                        .map(tick -> tick.split("@"))
                        .map(tick -> new Acknowledged(
                                Instant.ofEpochMilli(Long.parseLong(tick[0])),
                                Instant.ofEpochMilli(Long.parseLong(tick[1]))))
                        .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            what                                         | now   | due  | first | ticks               | reached | heard | delayed
            nothing was ever due                         | 99999 |      |       |                     |         |       | ''
            no tick yet, the patience is not over        | 4000  | 1000 |       |                     |         |       | ''
            no tick for longer than the patience         | 4001  | 1000 |       |                     |         |       | broker
            the last tick is at the limit                | 8000  | 1000 | 1000  | 5000@5000           | 5000    | 7900  | ''
            the last tick is beyond the limit            | 8001  | 1000 | 1000  | 5000@5000           | 5000    | 7900  | broker
            all is well                                  | 9000  | 1000 | 1000  | 8000@8005 9000@9000 | 8000    | 8500  | ''
            the job was heard at the limit               | 9000  | 1000 | 1000  | 9000@9000           | 9000    | 6000  | ''
            the job was heard before the limit           | 9001  | 1000 | 1000  | 9000@9000           | 9000    | 6000  | job
            the job was never heard, soon after the start| 4000  | 1000 | 1000  | 4000@4000           |         |       | ''
            the job was never heard                      | 4001  | 1000 | 1000  | 4000@4000           |         |       | job
            the job lags by a tick at the limit          | 9000  | 1000 | 1000  | 6000@6000 9000@9000 | 5000    | 8900  | ''
            the job lags by a tick beyond the limit      | 9001  | 1000 | 1000  | 6000@6000 9000@9000 | 5000    | 8900  | job
            the job has reached the tick at the limit    | 9001  | 1000 | 1000  | 6000@6000 9000@9000 | 6000    | 8900  | ''
            time stands still, the job has reached it    | 9001  | 1000 | 1000  | 77@6000 77@9000     | 77      | 8900  | ''
            """, useHeadersInDisplayName = true)
    void aPartIsDelayedBeyondThreeSeconds(
            String what,
            long now,
            @Nullable Long due,
            @Nullable Long first,
            @Nullable String ticks,
            @Nullable Long reached,
            @Nullable Long heard,
            String delayed) {
        Freshness freshness = new Freshness(at(due), ticks(ticks), at(first), at(reached), at(heard), false);

        assertThat(String.join(" ", freshness.delayedParts(Instant.ofEpochMilli(now))))
                .as(what)
                .isEqualTo(delayed);
    }

    @ParameterizedTest
    @CsvSource({"9000, 9000, source", "6000, 9000, source", "5999, 9000, job", "9000, 5999, broker"})
    void aSilentSourceIsToldWhenNoPartAfterItStandsStill(long heard, long tick, String delayed) {
        List<Acknowledged> ticks = ticks(tick + "@" + tick);
        Freshness freshness = new Freshness(at(1_000L), ticks, at(1_000L), at(tick), at(heard), true);

        assertThat(freshness.delayedParts(Instant.ofEpochMilli(9_000))).containsExactly(delayed);
    }
}
