package io.vigie.dashboard.stored;

import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.feed.FeedListener;
import io.vigie.dashboard.feed.FeedRecord;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Hands each record of the topic to those who keep its kind. Kinds of a later version are passed over. */
@Component
class StoredFeed implements FeedListener {

    private final Map<String, Stored<?>> byKind;

    StoredFeed(List<Stored<?>> all) {
        this.byKind = all.stream().collect(Collectors.toUnmodifiableMap(Stored::kind, Function.identity()));
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
        int end = key == null ? -1 : key.indexOf('/');
        if (key == null || end < 0) {
            throw new IllegalArgumentException("its key is not KIND/ID");
        }
        Stored<?> stored = byKind.get(key.substring(0, end));
        if (stored != null) {
            stored.take(key.substring(end + 1), message.value());
        }
    }
}
