package io.vigie.dashboard.trials;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.rulebook.Metrics;
import io.vigie.dashboard.history.MinuteEnds;
import io.vigie.dashboard.history.MinuteEnds.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What rules see of queues and teams at the end of each minute. */
@Component
class MinuteLooks {

    private static final Map<String, Window> WINDOWS =
            Map.of("today", Window.TODAY, "last15m", Window.LAST_15_MINUTES, "last60m", Window.LAST_60_MINUTES);

    /** A minute says what became of its visits in the end: who waited at some time is not in it. */
    private static final Set<String> PASSING = Set.of("waiting", "waitingOverTarget");

    private final MinuteEnds minutes;

    MinuteLooks(MinuteEnds minutes) {
        this.minutes = minutes;
    }

    static boolean tellOfQueues(String metric) {
        return windowOf(metric) != null && !PASSING.contains(nameOf(metric));
    }

    /** Minutes of teams have no numbers by state or flag, which are the ones with a path. */
    static boolean tellOfTeams(String metric) {
        return !metric.contains(".");
    }

    private static @Nullable Window windowOf(String metric) {
        return WINDOWS.get(metric.substring(0, Math.max(0, metric.indexOf('.'))));
    }

    private static String nameOf(String metric) {
        return metric.substring(metric.indexOf('.') + 1);
    }

    /**
     * By minute ends.
     *
     * @throws IllegalArgumentException for a number that minutes do not tell
     */
    List<Look> ofQueue(QueueEntry queue, String metric, Stretch stretch) {
        Window window = windowOf(metric);
        if (window == null) {
            throw new IllegalArgumentException(metric);
        }
        List<Look> looks = new ArrayList<>();
        minutes.queue(
                queue,
                window,
                stretch.start(),
                stretch.to(),
                (end, totals) -> looks.add(look(end, totals, nameOf(metric))));
        return looks;
    }

    /** By minute ends. */
    List<Look> ofTeam(String team, String metric, Stretch stretch) {
        List<Look> looks = new ArrayList<>();
        minutes.team(team, stretch.start(), stretch.to(), (end, minute) -> looks.add(look(end, minute, metric)));
        return looks;
    }

    private static Look look(Instant end, @Nullable Record numbers, String name) {
        return new Look(
                end.toEpochMilli(),
                numbers == null ? null : Metrics.values(numbers).get(name));
    }
}
