package io.vigie.dashboard.guards;

import io.vigie.dashboard.identity.Grant;
import io.vigie.dashboard.identity.Grant.Kind;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;

/** Somebody, by what their access rests on. */
final class TestingPeople {

    private TestingPeople() {}

    static Identity with(Kind kind, String id) {
        return new Identity(id, Role.SUPERVISOR, Scope.ALL, "192.0.2.7", new Grant(kind, id, null));
    }
}
