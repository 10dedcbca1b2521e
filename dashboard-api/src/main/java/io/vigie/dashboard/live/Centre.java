package io.vigie.dashboard.live;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All snapshots, by kind. */
@Component
class Centre {

    private final Map<Kind, Entities> byKind = new EnumMap<>(Kind.class);

    Centre(List<Entities> all) {
        all.forEach(entities -> byKind.put(entities.kind(), entities));
    }

    Entities of(Kind kind) {
        Entities entities = byKind.get(kind);
        if (entities == null) {
            throw new IllegalStateException("Nobody listens to " + kind.topic().topicName());
        }
        return entities;
    }
}
