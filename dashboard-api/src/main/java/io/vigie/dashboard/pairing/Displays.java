package io.vigie.dashboard.pairing;

import io.vigie.dashboard.access.CookieHolders;
import io.vigie.dashboard.boards.Board;
import io.vigie.dashboard.boards.Boards;
import io.vigie.dashboard.identity.Grant;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.stored.Stored;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The paired displays. Each holds the cookie that it got when it asked; it may see what its board shows now, of that what
 * its approver could see, and is nobody when its board is gone.
 */
@Component
class Displays implements CookieHolders {

    private final Stored<Display> stored;
    private final Boards boards;
    private final Sightings sightings;
    private final Clock clock;

    Displays(Stored<Display> stored, Boards boards, Sightings sightings, Clock clock) {
        this.stored = stored;
        this.boards = boards;
        this.sightings = sightings;
        this.clock = clock;
    }

    /** Pairs one; what is over is taken away on that occasion. */
    Mono<Void> add(String secret, Display display) {
        return remove(stored.all().entrySet().stream()
                        .filter(entry -> !isPaired(entry.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .then(stored.put(secret, display));
    }

    /** Takes one back by its id: it may do nothing from then on, at any process. */
    Mono<Void> revoke(Display display) {
        return remove(stored.all().entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(display.id()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Mono<Void> remove(Map<String, Display> bySecret) {
        List<String> ids = bySecret.values().stream().map(Display::id).toList();
        return stored.remove(List.copyOf(bySecret.keySet())).then(sightings.remove(ids));
    }

    private boolean isPaired(Display display) {
        return clock.instant().isBefore(display.until());
    }

    /** All of a board, by name. */
    List<Display> of(Board board) {
        return all().filter(display -> display.board().equals(board.id()))
                .sorted(Comparator.comparing(Display::name))
                .toList();
    }

    /** Those that somebody may see and take back, by name. */
    List<Display> visibleTo(Identity who) {
        return all().filter(display -> isIn(who.scope(), display))
                .sorted(Comparator.comparing(Display::name).thenComparing(Display::id))
                .toList();
    }

    private Stream<Display> all() {
        return stored.all().values().stream().filter(this::isPaired);
    }

    /** Whether all that a display may show lies within a scope, so that it is there for those who have that scope. */
    boolean isIn(Scope scope, Display display) {
        Board board = boards.get(display.board());
        if (board == null) {
            return isWithin(display.clients(), scope.clients()) && isWithin(display.teams(), scope.teams());
        }
        boolean namesClientsWork = board.queues() != null && board.desks() != null;
        return boards.isIn(scope, board)
                && (namesClientsWork || isWithin(display.clients(), scope.clients()))
                && (board.teams() != null || isWithin(display.teams(), scope.teams()));
    }

    private static boolean isWithin(@Nullable Set<String> some, @Nullable Set<String> all) {
        return all == null || (some != null && all.containsAll(some));
    }

    @Override
    public @Nullable Identity holder(String id, String address) {
        Display display = stored.get(id);
        Board board = display == null || !isPaired(display) ? null : boards.get(display.board());
        if (display == null || board == null) {
            return null;
        }
        Grant grant = new Grant(Grant.Kind.WALL, id, display.until(), board.id());
        return new Identity(display.name(), Role.WALL, scope(display, board), address, grant);
    }

    /** The id of the display that somebody is; null when it is none, or no more. */
    @Nullable
    String idOf(Identity who) {
        Display display = stored.get(who.grant().id());
        return display == null ? null : display.id();
    }

    private static Scope scope(Display display, Board board) {
        Set<String> teams = set(board.teams());
        Set<String> most = display.teams();
        if (teams != null && most != null) {
            teams = teams.stream().filter(most::contains).collect(Collectors.toUnmodifiableSet());
        }
        return new Scope(display.clients(), teams == null ? most : teams, set(board.queues()), set(board.desks()));
    }

    private static @Nullable Set<String> set(@Nullable List<String> ids) {
        return ids == null ? null : Set.copyOf(ids);
    }
}
