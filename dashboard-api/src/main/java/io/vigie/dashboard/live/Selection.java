package io.vigie.dashboard.live;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a client asks to look at. Each kind is chosen for itself; agents go with their teams.
 *
 * @param queues their ids; null for all, as with the others
 */
record Selection(
        @Nullable Set<String> queues,
        @Nullable Set<String> desks,
        @Nullable Set<String> teams) {

    /** Everything. */
    static final Selection ALL = new Selection(null, null, null);

    /**
     * What {@code queues}, {@code desks} and {@code teams} in the query of an address ask for: repeated, or several ids
     * with commas between. A comma that belongs to an id is written {@code %2C}, so the query is taken apart before it is
     * decoded.
     */
    static Selection in(URI address) {
        MultiValueMap<String, String> query =
                UriComponentsBuilder.fromUri(address).build().getQueryParams();
        return new Selection(ids(query, Kind.QUEUES), ids(query, Kind.DESKS), ids(query, Kind.TEAMS));
    }

    private static @Nullable Set<String> ids(MultiValueMap<String, String> query, Kind kind) {
        Set<String> ids = query.getOrDefault(kind.word(), List.of()).stream()
                .filter(Objects::nonNull)
                .flatMap(value -> Arrays.stream(value.split(",")))
                .filter(id -> !id.isEmpty())
                .map(id -> URLDecoder.decode(id, StandardCharsets.UTF_8))
                .collect(Collectors.toUnmodifiableSet());
        return ids.isEmpty() ? null : ids;
    }

    /** Whether one of a kind is asked for. */
    boolean has(Kind kind, String id, Owner owner) {
        return switch (kind) {
            case QUEUES -> isIn(queues, id);
            case DESKS -> isIn(desks, id);
            case TEAMS -> isIn(teams, id);
            case AGENTS -> isIn(teams, owner.team());
        };
    }

    private static boolean isIn(@Nullable Set<String> ids, @Nullable String id) {
        return ids == null || (id != null && ids.contains(id));
    }
}
