package io.vigie.dashboard.rules;

import io.vigie.contract.input.RefusedException;
import io.vigie.contract.rulebook.RuleReader;
import io.vigie.contract.rules.Rule;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.problems.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What somebody sends as a rule is one, looks at what there is, and at nothing that lies outside their scope. */
@Component
public class RuleCheck {

    private final FilterCheck filters;
    private final RuleScope scopes;

    RuleCheck(FilterCheck filters, RuleScope scopes) {
        this.filters = filters;
        this.scopes = scopes;
    }

    /**
     * Reads a rule.
     *
     * @param scope of whoever sends it
     * @throws ProblemException 400 when it is none that they may write
     */
    public Rule read(Scope scope, String id, byte @Nullable [] body) {
        Rule rule = read(id, body);
        filters.require(scope, rule.filter());
        scopes.require(scope, rule);
        return rule;
    }

    private static Rule read(String id, byte @Nullable [] body) {
        try {
            return RuleReader.read(id, body == null ? new byte[0] : body);
        } catch (RefusedException e) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, e.problem().detail());
        }
    }
}
