package io.vigie.dashboard.access;

import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody has proved to be.
 *
 * @param name as the audit tells it
 * @param role what they may do
 * @param scope what of the centre they may see
 * @param subject as what the OpenID provider knows them; null where there is none
 */
public record Proven(
        String name, Role role, Scope scope, @Nullable String subject) {}
