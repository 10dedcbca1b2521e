package io.vigie.dashboard.history;

import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.clock.TimeReached;
import io.vigie.dashboard.feed.FeedListener;
import io.vigie.dashboard.feed.FeedRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The minutes of the last 48 h before the time reached, of all queues or all teams, as a topic tells them. */
final class KeptMinutes implements FeedListener {

    private static final Duration KEPT = Duration.ofHours(48);
    private static final long SWEEP_MINUTES = 10;

    /** One of them, as it comes. */
    record Minute(String id, Instant from, String version, long[] numbers) {}

    private final Topic topic;
    private final Layout layout;
    private final Function<byte[], Minute> read;
    private final TimeReached reached;
    private final Map<String, Series> byId = new ConcurrentHashMap<>();
    private long sweptBefore = Long.MIN_VALUE;

    KeptMinutes(Topic topic, Layout layout, Function<byte[], Minute> read, TimeReached reached) {
        this.topic = topic;
        this.layout = layout;
        this.read = read;
        this.reached = reached;
    }

    /** The first minute that is kept at a time reached. */
    static long first(Instant reached) {
        return Span.minuteOf(reached.minus(KEPT));
    }

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public From from() {
        return From.BEGINNING;
    }

    @Override
    public void take(FeedRecord message) {
        byte @Nullable [] value = message.value();
        if (value == null) {
            return;
        }
        Minute minute = read.apply(value);
        long at = Span.minuteOf(minute.from());
        Instant now = reached.time();
        long first = now == null ? Long.MIN_VALUE : first(now);
        if (at >= first) {
            byId.computeIfAbsent(minute.id(), none -> new Series()).put(at, minute.version(), minute.numbers());
        }
        if (first >= sweptBefore + SWEEP_MINUTES) {
            sweep(first);
        }
    }

    private void sweep(long first) {
        byId.values().forEach(series -> series.forgetBefore(first));
        byId.values().removeIf(Series::isEmpty);
        sweptBefore = first;
    }

    /** Hands on the minutes of one that lie in a span. */
    void read(String id, Span span, NumbersReader reader) {
        Series series = byId.get(id);
        if (series != null) {
            series.read(span.from(), span.until(), layout.size(), reader);
        }
    }
}
