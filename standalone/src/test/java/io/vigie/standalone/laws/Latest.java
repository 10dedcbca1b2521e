package io.vigie.standalone.laws;

import io.vigie.contract.json.Json;
import io.vigie.contract.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** The latest record of each key of a topic, by its version. */
final class Latest<T> {

    private final Topic topic;
    private final Class<T> type;
    private final Function<T, String> version;
    private final Map<String, T> byKey = new HashMap<>();

    Latest(Topic topic, Class<T> type, Function<T, String> version) {
        this.topic = topic;
        this.type = type;
        this.version = version;
    }

    Topic topic() {
        return topic;
    }

    void take(ConsumerRecord<byte[], byte[]> kafka) {
        String key = new String(kafka.key(), StandardCharsets.UTF_8);
        if (kafka.value() == null) {
            byKey.remove(key);
        } else {
            byKey.merge(
                    key,
                    Json.MAPPER.readValue(kafka.value(), type),
                    (one, two) -> version.apply(one).compareTo(version.apply(two)) > 0 ? one : two);
        }
    }

    @Nullable
    T get(String key) {
        return byKey.get(key);
    }

    Collection<T> values() {
        return byKey.values();
    }

    /** What is different about one key, which has to be there. */
    List<String> differences(String key, Function<T, List<String>> between) {
        T shown = byKey.get(key);
        return shown == null ? List.of(topic.topicName() + ": " + key + " is not shown") : between.apply(shown);
    }
}
