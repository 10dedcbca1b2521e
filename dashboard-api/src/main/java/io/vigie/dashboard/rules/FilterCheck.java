package io.vigie.dashboard.rules;

import io.vigie.contract.directory.DirectoryKind;
import io.vigie.contract.input.Fields;
import io.vigie.contract.rules.Rule;
import io.vigie.dashboard.directory.Directory;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.known.Known;
import io.vigie.dashboard.problems.ProblemException;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** A rule that looks at something that is not there would keep silent for ever, and nobody would know. */
@Component
class FilterCheck {

    private final Directory directory;
    private final Known known;
    private final RuleScope scopes;

    FilterCheck(Directory directory, Known known, RuleScope scopes) {
        this.directory = directory;
        this.known = known;
        this.scopes = scopes;
    }

    /** @throws ProblemException 400 when the filter names something that there is not, or not for this scope */
    void require(Scope scope, Rule.Filter filter) {
        require("clients", "client", filter.clients(), id -> directory.knowsClient(id) && scope.hasClient(id));
        require(
                "queues",
                "queue",
                filter.queues(),
                id -> known.of(DirectoryKind.QUEUE).has(id) && scopes.hasQueue(scope, id));
        require(
                "desks",
                "desk",
                filter.desks(),
                id -> known.of(DirectoryKind.DESK).has(id) && scopes.hasDesk(scope, id));
        require("teams", "team", filter.teams(), id -> knowsTeam(id) && scope.hasTeam(id));
    }

    private boolean knowsTeam(String team) {
        return known.of(DirectoryKind.TEAM).has(team) || directory.knowsTeam(team);
    }

    private static void require(String field, String what, List<String> ids, Predicate<String> isThere) {
        for (String id : ids) {
            if (!isThere.test(id)) {
                throw new ProblemException(
                        HttpStatus.BAD_REQUEST,
                        "'filter." + field + "' names the " + what + " '" + Fields.shown(id)
                                + "', which is not known: correct the id, or describe the " + what
                                + " in the directory first.");
            }
        }
    }
}
