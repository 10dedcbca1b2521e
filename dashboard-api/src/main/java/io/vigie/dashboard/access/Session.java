package io.vigie.dashboard.access;

import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A browser in which somebody is signed in.
 *
 * @param name as the audit tells it
 * @param until when one has to sign in again
 * @param subject as what the OpenID provider knows them; null where there is none
 */
record Session(
        String name,
        Role role,
        Scope scope,
        Instant until,
        @Nullable String subject) {}
