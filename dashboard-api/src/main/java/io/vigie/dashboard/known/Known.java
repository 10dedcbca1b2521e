package io.vigie.dashboard.known;

import io.vigie.contract.directory.DirectoryKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What there is of each kind that events name. */
@Component
public final class Known {

    private final Map<DirectoryKind, KnownNames> byKind = new EnumMap<>(DirectoryKind.class);

    public Known(List<KnownNames> all) {
        all.forEach(names -> byKind.put(names.kind(), names));
    }

    /** @throws IllegalArgumentException for clients, which no event names */
    public KnownNames of(DirectoryKind kind) {
        KnownNames names = byKind.get(kind);
        if (names == null) {
            throw new IllegalArgumentException("No event names a " + kind.word());
        }
        return names;
    }
}
