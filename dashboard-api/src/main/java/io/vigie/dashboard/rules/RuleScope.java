package io.vigie.dashboard.rules;

import io.vigie.contract.directory.DirectoryKind;
import io.vigie.contract.rules.Rule;
import io.vigie.dashboard.directory.Directory;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.problems.ProblemException;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Which rules are there for somebody's scope, and which somebody may write. */
@Component
class RuleScope {

    private final Directory directory;

    RuleScope(Directory directory) {
        this.directory = directory;
    }

    /** Whether a rule names nothing that lies outside. */
    boolean shows(Scope scope, Rule rule) {
        Rule.Filter filter = rule.filter();
        return filter.clients().stream().allMatch(scope::hasClient)
                && filter.queues().stream().allMatch(queue -> hasQueue(scope, queue))
                && filter.desks().stream().allMatch(desk -> hasDesk(scope, desk))
                && filter.teams().stream().allMatch(scope::hasTeam);
    }

    /**
     * @throws ProblemException 400 when a rule would look at something that lies outside
     */
    void require(Scope scope, Rule rule) {
        if (!isWithin(scope, rule)) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "'filter' reaches beyond what is yours: name there the "
                            + (isOfPeople(rule) ? "teams" : "clients, queues or desks") + " that the rule is for.");
        }
    }

    private boolean isWithin(Scope scope, Rule rule) {
        Rule.Filter filter = rule.filter();
        if (isOfPeople(rule)) {
            return scope.teams() == null || isOf(filter.teams(), scope::hasTeam);
        }
        return scope.clients() == null
                || isOf(filter.clients(), scope::hasClient)
                || isOf(filter.queues(), queue -> hasQueue(scope, queue))
                || isOf(filter.desks(), desk -> hasDesk(scope, desk));
    }

    private static boolean isOfPeople(Rule rule) {
        return rule.subjectKind() == Rule.SubjectKind.AGENT || rule.subjectKind() == Rule.SubjectKind.TEAM;
    }

    private static boolean isOf(List<String> named, Predicate<String> within) {
        return !named.isEmpty() && named.stream().allMatch(within);
    }

    boolean hasQueue(Scope scope, String queue) {
        return scope.hasQueue(queue, directory.clientOf(DirectoryKind.QUEUE, queue));
    }

    boolean hasDesk(Scope scope, String desk) {
        return scope.hasDesk(desk, directory.clientOf(DirectoryKind.DESK, desk));
    }
}
