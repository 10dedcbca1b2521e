package io.vigie.dashboard.identity;

import org.jspecify.annotations.Nullable;

/**
 * Who asks: a person, a program or a display.
 *
 * @param name as the audit tells it: the person's by the OpenID provider, a machine's, or that of a local token's role
 * @param role what they may do
 * @param scope what of the centre they may see
 * @param grant by which the access may be taken back: of a session or a display; null where only the key that signed it
 *     could
 * @param address from where the request comes
 */
public record Identity(
        String name, Role role, Scope scope, @Nullable String grant, String address) {}
