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
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Signs people in who have proved who they are, and out: told to the audit, a session, and its cookie. */
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
     * @return done once the session is in force; fails with a {@link io.vigie.dashboard.problems.ProblemException} 503
     *     when the broker does not answer
     */
    public Mono<Void> open(Proven who, ServerHttpRequest request, ServerHttpResponse response) {
        return audit.tell(identity(who.name(), who.role(), who.scope(), request), Action.SIGNED_IN, "session")
                .then(sessions.open(who))
                .doOnNext(secret -> response.addCookie(cookie.holding(secret, Sessions.length(who.role()), request)))
                .then();
    }

    /**
     * Ends all sessions of somebody who has signed out at the provider.
     *
     * @param subject as what the provider knows them
     * @return done once they are ended; fails with a {@link io.vigie.dashboard.problems.ProblemException} 503 when the
     *     broker does not answer
     */
    public Mono<Void> closeAll(String subject, ServerHttpRequest request) {
        return Flux.defer(() -> Flux.fromIterable(sessions.ofSubject(subject).entrySet()))
                .concatMap(each -> {
                    Session session = each.getValue();
                    Identity who = identity(session.name(), session.role(), session.scope(), request);
                    return audit.tell(who, Action.SIGNED_OUT, "session").then(sessions.close(each.getKey()));
                })
                .then();
    }

    private static Identity identity(String name, Role role, Scope scope, ServerHttpRequest request) {
        return new Identity(name, role, scope, Credentials.address(request), new Grant(Grant.Kind.PERSON, name, null));
    }
}
