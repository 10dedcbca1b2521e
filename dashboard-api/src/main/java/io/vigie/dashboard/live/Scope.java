package io.vigie.dashboard.live;

import io.vigie.dashboard.live.Queues.Held;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which queues a client looks at.
 *
 * @param queues their ids; null for all
 */
record Scope(@Nullable Set<String> queues) {

    /** Everything. */
    static final Scope ALL = new Scope(null);

    /** These queues, or everything where none is named. */
    static Scope of(Collection<String> queues) {
        return queues.isEmpty() ? ALL : new Scope(Set.copyOf(queues));
    }

    /**
     * What {@code queues} in the query of an address asks for: repeated, or several ids with commas between. A comma
     * that belongs to an id is written {@code %2C}, so the query is taken apart before it is decoded.
     */
    static Scope in(URI address) {
        List<String> values =
                UriComponentsBuilder.fromUri(address).build().getQueryParams().get("queues");
        return of(
                values == null
                        ? Set.of()
                        : values.stream()
                                .filter(Objects::nonNull)
                                .flatMap(value -> Arrays.stream(value.split(",")))
                                .filter(id -> !id.isEmpty())
                                .map(id -> URLDecoder.decode(id, StandardCharsets.UTF_8))
                                .collect(Collectors.toUnmodifiableSet()));
    }

    List<Held> of(List<Held> all, boolean gone) {
        return all.stream()
                .filter(queue -> queues == null || queues.contains(queue.id()))
                .filter(queue -> gone == (queue.json() == null))
                .toList();
    }
}
