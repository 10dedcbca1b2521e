package io.vigie.dashboard.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.json.Json;
import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.live.Totals;
import io.vigie.dashboard.clock.TestingTimeReached;
import io.vigie.dashboard.clock.TimeReached;
import io.vigie.dashboard.feed.FeedRecord;
import io.vigie.dashboard.history.MinuteEnds.Window;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The clock goes forward on 2026-03-29, so the day before the last has 23 h. */
class MinuteEndsTest {

    private static final Instant NOW = Instant.parse("2026-03-30T10:20:30Z");
    private static final Instant FROM = Instant.parse("2026-03-29T08:20:30Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final QueueEntry ORDERS = QueueEntry.undescribed("orders", PARIS.getId());

    private final TimeReached reached = TestingTimeReached.at(NOW);
    private final HistoryConfiguration configuration = new HistoryConfiguration();
    private final KeptMinutes queueMinutes = configuration.queueMinutes(reached);
    private final KeptMinutes teamMinutes = configuration.teamMinutes(reached);
    private final MinuteEnds ends = new MinuteEnds(queueMinutes, teamMinutes);

    private void take(NavigableMap<Instant, Totals> minutes) {
        TestingMinutes.records("orders", minutes, 1)
                .forEach((key, json) ->
                        queueMinutes.take(new FeedRecord(key, json.getBytes(StandardCharsets.UTF_8), 0)));
    }

    private Map<Instant, @Nullable Totals> ends(Window window, Instant from) {
        Map<Instant, @Nullable Totals> found = new LinkedHashMap<>();
        ends.queue(ORDERS, window, from, NOW, found::put);
        return found;
    }

    private static Instant begin(Window window, Instant end) {
        return switch (window) {
            case TODAY ->
                end.minusSeconds(60)
                        .atZone(PARIS)
                        .toLocalDate()
                        .atStartOfDay(PARIS)
                        .toInstant();
            case LAST_15_MINUTES -> end.minus(Duration.ofMinutes(15));
            case LAST_60_MINUTES -> end.minus(Duration.ofMinutes(60));
        };
    }

    @ParameterizedTest
    @EnumSource(Window.class)
    void atEachEndAWindowHoldsTheSumOfItsMinutes(Window window) {
        NavigableMap<Instant, Totals> minutes = TestingMinutes.some("2026-03-28T10:20:00Z", "2026-03-30T10:21:00Z", 5);
        take(minutes);

        Map<Instant, @Nullable Totals> found = ends(window, FROM);

        assertThat(found.keySet()).hasSize(26 * 60).first().isEqualTo(Instant.parse("2026-03-29T08:21:00Z"));
        found.forEach((end, totals) ->
                assertThat(totals).as(end.toString()).isEqualTo(TestingMinutes.sum(minutes, begin(window, end), end)));
    }

    @ParameterizedTest
    @CsvSource({
        // What is kept begins at 10:20 of 2026-03-28; that day began long before it.
        "TODAY,           2026-03-28T23:01:00Z",
        "LAST_15_MINUTES, 2026-03-28T10:35:00Z",
        "LAST_60_MINUTES, 2026-03-28T11:20:00Z"
    })
    void ofAWindowThatBeganBeforeWhatIsKeptNothingIsKnown(Window window, Instant firstKnown) {
        take(TestingMinutes.some("2026-03-28T10:00:00Z", "2026-03-30T10:21:00Z", 5));

        Map<Instant, @Nullable Totals> found = ends(window, NOW.minus(Duration.ofHours(60)));

        assertThat(found).containsKey(Instant.parse("2026-03-28T10:21:00Z"));
        found.forEach(
                (end, totals) -> assertThat(totals != null).as(end.toString()).isEqualTo(!end.isBefore(firstKnown)));
    }

    @Test
    void aMinuteWithoutVisitsIsKnownOnceThereHaveBeenSome() {
        take(TestingMinutes.some("2026-03-30T09:00:00Z", "2026-03-30T09:01:00Z", 5));

        Map<Instant, @Nullable Totals> found = ends(Window.LAST_15_MINUTES, FROM);

        assertThat(found.get(Instant.parse("2026-03-30T09:00:00Z"))).isNull();
        assertThat(found.get(Instant.parse("2026-03-30T09:01:00Z"))).isNotNull();
        Totals later = found.get(Instant.parse("2026-03-30T09:16:00Z"));
        assertThat(later).isNotNull().extracting(Totals::offered).isEqualTo(0L);
        assertThat(later).extracting(Totals::serviceLevel).isNull();
    }

    @Test
    void ofAQueueThatNobodyHasHeardOfNothingIsKnown() {
        assertThat(ends(Window.TODAY, FROM).values()).isNotEmpty().containsOnlyNulls();
    }

    @Test
    void aTeamIsAsItWasAtTheEndOfTheMinuteAndUnknownWhereNoneIsKept() {
        TeamMinute minute =
                new TeamMinute("north", Instant.parse("2026-03-30T10:18:00Z"), "1", 8, 5, 1, 1, 1, 0, 0, 0.375, 0.25);
        teamMinutes.take(new FeedRecord(minute.key(), Json.MAPPER.writeValueAsBytes(minute), 0));
        List<Instant> moments = new ArrayList<>();
        List<@Nullable TeamMinute> found = new ArrayList<>();

        ends.team("north", Instant.parse("2026-03-30T10:18:00Z"), NOW, (end, stood) -> {
            moments.add(end);
            found.add(stood);
        });

        assertThat(moments)
                .containsExactly(
                        Instant.parse("2026-03-30T10:18:00Z"),
                        Instant.parse("2026-03-30T10:19:00Z"),
                        Instant.parse("2026-03-30T10:20:00Z"));
        assertThat(found.get(0)).isNull();
        assertThat(found.get(1))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(minute);
        assertThat(found.get(2)).isNull();
    }
}
