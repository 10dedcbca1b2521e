package io.vigie.dashboard.hooks;

import io.vigie.contract.input.Fields;
import io.vigie.dashboard.hooks.paging.Level;
import io.vigie.dashboard.hooks.paging.Route;
import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.stored.Stored;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** All routes. */
@Component
class HookRoutes {

    private static final int MOST = 200;

    private final Stored<Route> stored;
    private final Hooks hooks;

    HookRoutes(Stored<Route> stored, Hooks hooks) {
        this.stored = stored;
        this.hooks = hooks;
    }

    @Nullable
    Route get(String id) {
        return stored.get(id);
    }

    /** All, by id. */
    List<Route> all() {
        return stored.all().values().stream()
                .sorted(Comparator.comparing(Route::id))
                .toList();
    }

    /** Those that call a hook, by id. */
    List<String> calling(String hook) {
        return all().stream()
                .filter(route ->
                        route.levels().stream().anyMatch(level -> level.hooks().contains(hook)))
                .map(Route::id)
                .toList();
    }

    /** @throws ProblemException 400 when it calls a hook that there is not, 409 when there are too many routes */
    void require(Route route) {
        for (Level level : route.levels()) {
            level.hooks().forEach(this::requireHook);
        }
        if (stored.get(route.id()) == null && stored.size() >= MOST) {
            throw new ProblemException(
                    HttpStatus.CONFLICT,
                    "There are " + MOST + " routes already, and there may be no more: write over one of them.");
        }
    }

    Mono<Void> put(Route route) {
        return stored.put(route.id(), route);
    }

    private void requireHook(String id) {
        Hook hook = hooks.get(id);
        if (hook == null || !hook.kind().takesPages()) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "'levels' names the hook '" + Fields.shown(id) + "', "
                            + (hook == null
                                    ? "which there is not: PUT it to /api/v1/hooks first."
                                    : "which takes heartbeats alone: name another."));
        }
    }

    Mono<Void> remove(String id) {
        return stored.remove(List.of(id));
    }
}
