package io.vigie.jobs.history.minutes;

import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.live.TeamMinute;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Keyed by queue or team: gives each minute as it comes, but for those that are older than what has been given, and each
 * day of a queue some time after one of its minutes changed, always after that minute. The machine's clock decides when
 * a day is given and how long a version is known, never what is said.
 */
@SuppressWarnings("NullAway.Init") // Flink calls open before anything else.
public final class MinutesFunction extends KeyedProcessFunction<String, HistoryInput, ToWrite> {

    /**
     * So long it is known which version of a minute was given. An older one comes after it only where a job that was
     * given up had not ended yet, and so within minutes.
     */
    private static final Duration VERSIONS_KNOWN = Duration.ofHours(1);

    private final Map<String, String> zonesAtStart;
    private final String defaultZone;
    private final long rest;
    private transient MapState<Long, String> versions;
    private transient MapState<Long, QueueDay> changedDays;
    private transient ValueState<String> zones;

    /**
     * @param zonesAtStart of the queues that are described when the job starts
     * @param defaultZone of those that nobody described
     * @param rest between a change of a day's minutes and the day's being given
     */
    public MinutesFunction(Map<String, String> zonesAtStart, String defaultZone, Duration rest) {
        this.zonesAtStart = Map.copyOf(zonesAtStart);
        this.defaultZone = defaultZone;
        this.rest = rest.toMillis();
    }

    @Override
    public void open(OpenContext context) {
        MapStateDescriptor<Long, String> known = new MapStateDescriptor<>("versions", Types.LONG, Types.STRING);
        known.enableTimeToLive(StateTtlConfig.newBuilder(VERSIONS_KNOWN).build());
        versions = getRuntimeContext().getMapState(known);
        changedDays =
                getRuntimeContext().getMapState(new MapStateDescriptor<>("changed-days", Long.class, QueueDay.class));
        zones = getRuntimeContext().getState(new ValueStateDescriptor<>("zone", Types.STRING));
    }

    @Override
    public void processElement(HistoryInput input, Context context, Collector<ToWrite> out) throws Exception {
        QueueMinute queueMinute = input.queueMinute();
        TeamMinute teamMinute = input.teamMinute();
        if (input.zone() != null) {
            zones.update(input.zone().timeZone());
        } else if (queueMinute != null) {
            long from = queueMinute.from().toEpochMilli();
            if (isNewer(from, queueMinute.version())) {
                out.collect(ToWrite.of(HistoryPoint.of(queueMinute)));
                changed(QueueDay.at(queueMinute.queue(), zone(queueMinute.queue()), from), context);
            }
        } else if (teamMinute != null && isNewer(teamMinute.minute().toEpochMilli(), teamMinute.version())) {
            out.collect(ToWrite.of(HistoryPoint.of(teamMinute)));
        }
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<ToWrite> out) throws Exception {
        List<QueueDay> days = new ArrayList<>();
        changedDays.values().forEach(days::add);
        changedDays.clear();
        days.forEach(day -> out.collect(ToWrite.of(day)));
    }

    private boolean isNewer(long minute, String version) throws Exception {
        @Nullable String known = versions.get(minute);
        if (known != null && version.compareTo(known) <= 0) {
            return false;
        }
        versions.put(minute, version);
        return true;
    }

    private void changed(QueueDay day, Context context) throws Exception {
        if (changedDays.isEmpty()) {
            context.timerService()
                    .registerProcessingTimeTimer(context.timerService().currentProcessingTime() + rest);
        }
        changedDays.put(day.from(), day);
    }

    private String zone(String queue) throws Exception {
        @Nullable String described = zones.value();
        return described == null ? zonesAtStart.getOrDefault(queue, defaultZone) : described;
    }
}
