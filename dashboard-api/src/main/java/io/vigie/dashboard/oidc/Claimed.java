package io.vigie.dashboard.oidc;

import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;

/** What a token makes of who holds it. */
record Claimed(String name, Role role, Scope scope) {}
