package io.vigie.oracle;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.event.SourceEventType;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who speaks and who is silent. */
final class Sources {

    private static final Duration SILENT_AFTER = Duration.ofSeconds(30);
    private static final Duration BELONGS_FOR = Duration.ofDays(7);

    private final List<Event> events;
    private final Instant now;
    private final Set<String> expected;

    Sources(List<Event> events, OracleInput input) {
        this.events = events;
        this.now = input.now();
        this.expected = input.expectedSources();
    }

    /** All that have spoken or have to, in order of their names. */
    List<OracleSource> all() {
        Set<String> names = new TreeSet<>(expected);
        events.forEach(event -> names.add(event.source()));
        return names.stream().map(this::source).toList();
    }

    /** Since when nothing is known of one of a queue's sources: of several silent ones, the one silent for longest. */
    @Nullable
    Instant unknownSince(String queue) {
        return all().stream()
                .filter(source -> source.queues().contains(queue))
                .map(OracleSource::silentSince)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private OracleSource source(String name) {
        Instant lastEventAt = latest(of(name));
        boolean hasToSpeak = expected.contains(name) || told(name, SourceEventType.HEARTBEAT) != null;
        boolean isSilent = hasToSpeak && lastEventAt != null && !now.isBefore(lastEventAt.plus(SILENT_AFTER));
        return new OracleSource(
                name,
                lastEventAt,
                hasToSpeak,
                isSilent ? lastEventAt : null,
                told(name, SourceEventType.RESTARTED),
                queues(name));
    }

    private List<String> queues(String name) {
        return of(name).filter(event -> event.time().plus(BELONGS_FOR).isAfter(now))
                .filter(event -> event instanceof CallEvent call && call.type() == CallEventType.QUEUED)
                .map(event -> Objects.requireNonNull(((CallEvent) event).queue()))
                .distinct()
                .sorted()
                .toList();
    }

    private @Nullable Instant told(String name, SourceEventType type) {
        return latest(of(name).filter(event -> event instanceof SourceEvent source && source.type() == type));
    }

    private Stream<Event> of(String name) {
        return events.stream().filter(event -> event.source().equals(name));
    }

    private static @Nullable Instant latest(Stream<Event> some) {
        return some.map(Event::time).max(Comparator.naturalOrder()).orElse(null);
    }
}
