package io.vigie.dashboard.live;

import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.settings.VigieSettings;
import org.springframework.stereotype.Component;

/** To which audience somebody belongs in this installation. */
@Component
class Audiences {

    private final boolean individualViews;

    Audiences(VigieSettings settings) {
        this.individualViews = settings.individualViews();
    }

    Audience of(Identity who) {
        return of(who.role(), who.scope());
    }

    Audience of(Role role, Scope scope) {
        return new Audience(role, scope, individualViews);
    }

    /** Whether anybody is shown single agents. */
    boolean individualViews() {
        return individualViews;
    }
}
