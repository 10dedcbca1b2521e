package io.vigie.dashboard.identity;

/**
 * Who asks.
 *
 * @param name as the audit tells it
 * @param role what they may do
 * @param scope what of the centre they may see
 * @param address from where the request comes
 * @param grant what their access rests on
 */
public record Identity(String name, Role role, Scope scope, String address, Grant grant) {}
