package io.vigie.dashboard.stored;

import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.broker.BrokerLog;
import io.vigie.dashboard.broker.ReadBack;
import io.vigie.dashboard.broker.ReadBackWriter;
import io.vigie.dashboard.feed.FeedListener;
import io.vigie.dashboard.feed.FeedRecord;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The topic of settings: written by any process, read back by all. Keys are {@code KIND/ID}. */
@Component
public class Stored implements FeedListener {

    private final Map<String, StoredKind> kinds;
    private final ReadBackWriter writer;
    private final List<ReadBack> awaited = new CopyOnWriteArrayList<>();

    Stored(List<StoredKind> kinds, BrokerLog log) {
        this.kinds = kinds.stream().collect(Collectors.toMap(StoredKind::kind, Function.identity()));
        this.writer = new ReadBackWriter(Topic.SETTINGS, log);
    }

    @Override
    public Topic topic() {
        return Topic.SETTINGS;
    }

    @Override
    public From from() {
        return From.BEGINNING;
    }

    @Override
    public void take(FeedRecord message) {
        String key = message.key();
        int slash = key == null ? -1 : key.indexOf('/');
        if (key == null || slash < 0) {
            throw new IllegalArgumentException("its key is not KIND/ID");
        }
        StoredKind kind = kinds.get(key.substring(0, slash));
        // What a newer version of Vigie stores is none of this one's business.
        if (kind != null) {
            kind.take(key.substring(slash + 1), message.value());
        }
        awaited.stream().filter(each -> each.is(key, message.value())).forEach(ReadBack::inForce);
    }

    /**
     * Writes what is to stand under an id from now on.
     *
     * @param value null for nothing
     * @return done once it is in force in this process; fails with a
     *     {@link io.vigie.dashboard.problems.ProblemException} 503 when the broker does not answer
     */
    public Mono<Void> write(String kind, String id, byte @Nullable [] value) {
        return Mono.defer(() -> {
            ReadBack record = new ReadBack(kind + "/" + id, value);
            awaited.add(record);
            return writer.write(record).doFinally(end -> awaited.remove(record));
        });
    }
}
