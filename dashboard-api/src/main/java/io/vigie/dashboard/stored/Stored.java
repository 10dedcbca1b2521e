package io.vigie.dashboard.stored;

import io.vigie.contract.json.Json;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.broker.BrokerLog;
import io.vigie.dashboard.broker.ReadBack;
import io.vigie.dashboard.broker.ReadBackWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * All of one kind that is in force, by id, the same at every process. What is written counts once it has come back by the
 * topic; in the topic the key is {@code KIND/ID}.
 *
 * @param <T> a record that JSON can hold
 */
public final class Stored<T> {

    private final String kind;
    private final Class<T> type;
    private final ReadBackWriter writer;
    private final Map<String, T> inForce = new ConcurrentHashMap<>();
    private final List<ReadBack> awaited = new CopyOnWriteArrayList<>();

    /** @param kind its name in the keys of the topic, which stays as it is for ever */
    public Stored(String kind, Class<T> type, BrokerLog log) {
        this.kind = kind;
        this.type = type;
        this.writer = new ReadBackWriter(Topic.SETTINGS, log);
    }

    String kind() {
        return kind;
    }

    /** The one of an id; null when there is none. */
    public @Nullable T get(String id) {
        return inForce.get(id);
    }

    /** All, by id, as they are now. */
    public Map<String, T> all() {
        return Map.copyOf(inForce);
    }

    public int size() {
        return inForce.size();
    }

    /**
     * Puts one in force in place of the one that was.
     *
     * @return fails with a {@link io.vigie.dashboard.problems.ProblemException} 503 when the broker does not answer
     */
    public Mono<Void> put(String id, T value) {
        return write(new ReadBack(key(id), Json.MAPPER.writeValueAsBytes(value)));
    }

    /**
     * Takes some away.
     *
     * @return fails with a {@link io.vigie.dashboard.problems.ProblemException} 503 when the broker does not answer
     */
    public Mono<Void> remove(List<String> ids) {
        return Flux.fromIterable(ids)
                .flatMap(id -> write(new ReadBack(key(id), null)))
                .then();
    }

    /**
     * Takes one out of force at this process at once, so that it cannot be had twice; {@link #remove} takes it away
     * everywhere.
     */
    public @Nullable T claim(String id) {
        return inForce.remove(id);
    }

    /** Puts back in force at this process what was claimed and then could not be used. */
    public void release(String id, T claimed) {
        inForce.putIfAbsent(id, claimed);
    }

    private Mono<Void> write(ReadBack record) {
        return Mono.defer(() -> {
            awaited.add(record);
            return writer.write(record).doFinally(end -> awaited.remove(record));
        });
    }

    private String key(String id) {
        return kind + "/" + id;
    }

    /** @throws RuntimeException when it is none of this kind; what was there stays in force */
    void take(String id, byte @Nullable [] value) {
        if (value == null) {
            inForce.remove(id);
        } else {
            inForce.put(id, Json.MAPPER.readValue(value, type));
        }
        awaited.stream().filter(each -> each.is(key(id), value)).forEach(ReadBack::inForce);
    }
}
