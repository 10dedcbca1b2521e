package io.vigie.dashboard.access;

import io.vigie.dashboard.audit.Action;
import io.vigie.dashboard.audit.AuditLog;
import io.vigie.dashboard.identity.Grant;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Signs somebody in who has proved who they are: told to the audit, a session, and its cookie. */
@Component
public class SignIns {

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final AuditLog audit;

    SignIns(Sessions sessions, SessionCookie cookie, AuditLog audit) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.audit = audit;
    }

    /**
     * Signs in and has the answer set the cookie.
     *
     * @param name as the audit tells it
     * @return done once the session is in force; fails with a {@link io.vigie.dashboard.problems.ProblemException} 503
     *     when the broker does not answer
     */
    public Mono<Void> open(String name, Role role, Scope scope, ServerHttpRequest request, ServerHttpResponse response) {
        Identity who =
                new Identity(name, role, scope, Credentials.address(request), new Grant(Grant.Kind.PERSON, name, null));
        return audit.tell(who, Action.SIGNED_IN, "session")
                .then(sessions.open(name, role, scope))
                .doOnNext(secret -> response.addCookie(cookie.holding(secret, Sessions.length(role), request)))
                .then();
    }
}
