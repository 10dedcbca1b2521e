package io.vigie.contract.event;

import io.vigie.contract.topic.Topic;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of itself; its subject is the source.
 *
 * @param openCalls the calls that it still knows as open (restarted); null where it does not say
 */
public record SourceEvent(
        String id,
        String source,
        SourceEventType type,
        Instant time,
        @Nullable Long sequence,
        @Nullable List<String> openCalls)
        implements Event {

    @Override
    public String typeName() {
        return type.type();
    }

    @Override
    public String subject() {
        return source;
    }

    @Override
    public Topic topic() {
        return Topic.SOURCES;
    }
}
