package io.vigie.dashboard.hooks;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.hooks.paging.Manner;
import io.vigie.dashboard.hooks.targets.Reach;
import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.secrets.Seal;
import io.vigie.dashboard.stored.Stored;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** All hooks. */
@Component
class Hooks {

    private static final int MOST = 200;

    private record Content(String url, List<String> keys) {}

    private final Stored<Hook> stored;
    private final Seal seal;

    Hooks(Stored<Hook> stored, Seal seal) {
        this.stored = stored;
        this.seal = seal;
    }

    @Nullable
    Hook get(String id) {
        return stored.get(id);
    }

    /** All, by id. */
    List<Hook> all() {
        return stored.all().values().stream()
                .sorted(Comparator.comparing(Hook::id))
                .toList();
    }

    /** How a hook wants to be called; null where it is not to be. */
    @Nullable
    Manner manner(String id) {
        Hook hook = stored.get(id);
        return hook == null || !hook.enabled() ? null : hook.kind().manner();
    }

    /** @throws IllegalArgumentException when the key of this installation is another than that it was sealed with */
    Reach reach(Hook hook) {
        Content content = Json.MAPPER.readValue(seal.open(hook.sealedReach()), Content.class);
        return new Reach(URI.create(content.url()), content.keys());
    }

    String seal(Reach reach) {
        return seal.close(Json.MAPPER.writeValueAsBytes(new Content(reach.url().toString(), reach.keys())));
    }

    /** @throws ProblemException 409 when there are too many */
    void require(Hook hook) {
        if (stored.get(hook.id()) == null && stored.size() >= MOST) {
            throw new ProblemException(
                    HttpStatus.CONFLICT,
                    "There are " + MOST + " hooks already, and there may be no more: write over one of them.");
        }
    }

    Mono<Void> put(Hook hook) {
        return stored.put(hook.id(), hook);
    }

    Mono<Void> remove(String id) {
        return stored.remove(List.of(id));
    }
}
