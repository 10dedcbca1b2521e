package io.vigie.dashboard.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's access rests on.
 *
 * @param id by which it is known where it can be taken back; no secret
 * @param until when it ends by itself; null where it does not
 * @param board the one board that it opens; null where it opens every board in scope
 */
public record Grant(
        Kind kind,
        String id,
        @Nullable Instant until,
        @Nullable String board) {

    /** One that is not for a board alone. */
    public Grant(Kind kind, String id, @Nullable Instant until) {
        this(kind, id, until, null);
    }

    /** How somebody came in. */
    public enum Kind {
        /** Signed in, with the cookie of a session. */
        PERSON,
        /** A display that was paired. */
        WALL,
        /** A program with a token of the OpenID provider. */
        MACHINE,
        /** A token of this installation. */
        LOCAL_TOKEN,
        /** The link of a hook, which lets one page be acknowledged and nothing else. */
        HOOK_LINK
    }
}
