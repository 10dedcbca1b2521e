package io.vigie.dashboard.hooks.targets;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * Where a hook is reached and by what key. All of it is secret: of many services the address alone lets anybody in.
 *
 * @param keys what the kind of hook has; those to sign with, the newest first
 */
public record Reach(URI url, List<String> keys) {

    Map<String, String> bearer() {
        return keys.isEmpty() ? Map.of() : Map.of("Authorization", "Bearer " + keys.get(0));
    }

    @Override
    public String toString() {
        return "Reach";
    }
}
