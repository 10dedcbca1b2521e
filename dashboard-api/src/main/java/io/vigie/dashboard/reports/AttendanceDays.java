package io.vigie.dashboard.reports;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.AttendanceDay;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.clock.TimeReached;
import io.vigie.dashboard.feed.FeedListener;
import io.vigie.dashboard.feed.FeedRecord;
import io.vigie.dashboard.history.Series;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The hours of agents by local day, of the 13 months that they are kept. Written by the thread of the feed alone, which
 * does not wait for those who read.
 */
@Component
class AttendanceDays implements FeedListener {

    /** As long as the topic keeps them, 13 months. */
    private static final int KEPT_DAYS = 396;

    private static final int NUMBERS = 8;

    private final TimeReached reached;
    private final Map<String, Series> byAgent = new ConcurrentHashMap<>();
    private final Map<String, Integer> placeOfTeam = new HashMap<>();
    private final List<String> teams = new CopyOnWriteArrayList<>();
    private long sweptBefore = Long.MIN_VALUE;

    AttendanceDays(TimeReached reached) {
        this.reached = reached;
    }

    @Override
    public Topic topic() {
        return Topic.ATTENDANCE_DAYS;
    }

    @Override
    public From from() {
        return From.BEGINNING;
    }

    @Override
    public void take(FeedRecord message) {
        byte @Nullable [] value = message.value();
        if (value != null) {
            put(Json.MAPPER.readValue(value, AttendanceDay.class));
        }
    }

    private void put(AttendanceDay day) {
        long at = LocalDate.parse(day.day()).toEpochDay();
        long first = first();
        if (at >= first) {
            byAgent.computeIfAbsent(day.agent(), none -> new Series())
                    .put(
                            at,
                            day.version(),
                            placeOf(day.team()),
                            day.plannedMillis(),
                            day.workedMillis(),
                            day.paidMillis(),
                            day.lateMillis(),
                            day.absentMillis(),
                            day.excusedMillis(),
                            day.openPunch() ? 1 : 0);
        }
        if (first > sweptBefore) {
            byAgent.values().forEach(series -> series.forgetBefore(first));
            byAgent.values().removeIf(Series::isEmpty);
            sweptBefore = first;
        }
    }

    private long first() {
        Instant now = reached.time();
        return now == null
                ? Long.MIN_VALUE
                : LocalDate.ofInstant(now, ZoneOffset.UTC).toEpochDay() - KEPT_DAYS;
    }

    private int placeOf(String team) {
        return placeOfTeam.computeIfAbsent(team, added -> {
            teams.add(added);
            return teams.size() - 1;
        });
    }

    /** The sums of days, both included, of each agent in each of some teams, by team and agent. */
    List<Hours> sums(LocalDate first, LocalDate last, Predicate<String> ofTeam) {
        TreeMap<String, Map<String, Hours>> byTeam = new TreeMap<>();
        byAgent.forEach((agent, series) ->
                series.read(first.toEpochDay(), last.toEpochDay() + 1, NUMBERS, (day, numbers) -> {
                    String team = teams.get((int) numbers[0]);
                    if (ofTeam.test(team)) {
                        byTeam.computeIfAbsent(team, none -> new TreeMap<>())
                                .computeIfAbsent(agent, none -> new Hours(team, agent))
                                .add(numbers);
                    }
                }));
        return byTeam.values().stream()
                .flatMap(ofOne -> ofOne.values().stream())
                .toList();
    }
}
