package io.vigie.dashboard.hooks;

import io.vigie.contract.input.Fields;
import io.vigie.contract.input.RefusedException;
import io.vigie.dashboard.hooks.targets.HookKind;
import io.vigie.dashboard.hooks.targets.Language;
import io.vigie.dashboard.hooks.targets.Reach;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads hooks. What is secret may be left out of one that is written over: it stays as it was. */
@Component
class HookReader {

    private static final int LEAST_HEARTBEAT = 10;
    private static final int MOST_HEARTBEAT = 3_600;
    private static final int USUAL_HEARTBEAT = 60;
    private static final int LONGEST_KEY = 512;
    private static final Set<String> FIELDS =
            Set.of("id", "name", "kind", "language", "url", "keys", "heartbeatSeconds", "enabled");

    private final Hooks hooks;
    private final HookAddress address;

    HookReader(Hooks hooks, HookAddress address) {
        this.hooks = hooks;
        this.address = address;
    }

    /** @throws RefusedException when a field is wrong, with what it should be */
    Hook read(String id, byte[] body) throws RefusedException {
        Fields fields = Bodies.object("hook", id, body, FIELDS);
        HookKind kind = fields.required("kind", HookKind.class);
        Hook before = hooks.get(id);
        Reach known = before == null || before.kind() != kind ? null : known(before);
        URI url = url(fields, kind, known);
        List<String> keys = keys(fields, kind, known);
        Reach reach = new Reach(url, keys);
        String wrong = kind.wrong(reach);
        if (wrong != null) {
            throw fields.wrong(kind == HookKind.WEBHOOK ? "keys" : "url", wrong);
        }
        Integer heartbeat = heartbeat(fields, kind);
        return new Hook(
                id,
                Bodies.name(fields, id),
                kind,
                fields.optional("language", Language.class, Language.EN),
                hooks.seal(reach),
                String.valueOf(url.getHost()),
                keys.size(),
                heartbeat,
                !fields.has("enabled") || fields.flag("enabled"),
                false);
    }

    // What was sealed with a key that is lost has to be given anew.
    private @Nullable Reach known(Hook before) {
        try {
            return hooks.reach(before);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private URI url(Fields fields, HookKind kind, @Nullable Reach known) throws RefusedException {
        if (!fields.has("url")) {
            if (known != null) {
                return known.url();
            }
            String usual = kind.usualUrl();
            if (usual != null) {
                return URI.create(usual);
            }
        }
        return address.read(fields, "url");
    }

    private static List<String> keys(Fields fields, HookKind kind, @Nullable Reach known) throws RefusedException {
        String what = kind.mostKeys() == 0
                ? "left out: this kind has none"
                : "a list of "
                        + (kind.leastKeys() == kind.mostKeys()
                                ? kind.mostKeys()
                                : kind.leastKeys() + " to " + kind.mostKeys())
                        + " texts of 1 to " + LONGEST_KEY + " plain characters";
        List<String> said = fields.optionalTexts("keys", what);
        List<String> keys = said != null ? said : known != null ? known.keys() : List.of();
        boolean isPlain = keys.stream()
                .allMatch(key -> !key.isEmpty()
                        && key.length() <= LONGEST_KEY
                        && key.chars().allMatch(c -> c > ' ' && c < 127));
        if (!isPlain || keys.size() < kind.leastKeys() || keys.size() > kind.mostKeys()) {
            throw fields.wrong("keys", what);
        }
        return keys;
    }

    private static @Nullable Integer heartbeat(Fields fields, HookKind kind) throws RefusedException {
        if (!fields.has("heartbeatSeconds")) {
            return kind == HookKind.HEALTHCHECK ? USUAL_HEARTBEAT : null;
        }
        if (!kind.takesHeartbeats()) {
            throw fields.wrong(
                    "heartbeatSeconds", "left out: only webhook, alertmanager and healthcheck take heartbeats");
        }
        return Bodies.whole(fields, "heartbeatSeconds", LEAST_HEARTBEAT, MOST_HEARTBEAT, USUAL_HEARTBEAT);
    }
}
