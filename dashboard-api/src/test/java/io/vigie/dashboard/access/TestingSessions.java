package io.vigie.dashboard.access;

import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import java.util.Objects;
import org.springframework.context.ApplicationContext;

/** Signs people in without a code, for tests of other packages. */
public final class TestingSessions {

    private TestingSessions() {}

    /** What stands in the cookie of somebody who is signed in from now on. */
    public static String open(ApplicationContext context, String name, Role role, Scope scope) {
        return Objects.requireNonNull(context.getBean(Sessions.class)
                .open(new Proven(name, role, scope, null))
                .block());
    }
}
