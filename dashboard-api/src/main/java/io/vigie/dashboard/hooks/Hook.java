package io.vigie.dashboard.hooks;

import io.vigie.dashboard.hooks.targets.HookKind;
import io.vigie.dashboard.hooks.targets.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be called.
 *
 * @param language in which they are told
 * @param sealedReach where and by what key, sealed
 * @param host that of the address, which may be shown
 * @param keys how many there are
 * @param heartbeatSeconds so often it is told that all goes on; null for never
 * @param enabled whether it is called
 * @param gone whether the other side said that there is nobody any more, which disabled it
 */
record Hook(
        String id,
        String name,
        HookKind kind,
        Language language,
        String sealedReach,
        String host,
        int keys,
        @Nullable Integer heartbeatSeconds,
        boolean enabled,
        boolean gone) {

    Hook asGone() {
        return new Hook(id, name, kind, language, sealedReach, host, keys, heartbeatSeconds, false, true);
    }
}
