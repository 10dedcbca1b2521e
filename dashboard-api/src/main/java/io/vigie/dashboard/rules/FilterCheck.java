package io.vigie.dashboard.rules;

import io.vigie.contract.directory.DirectoryKind;
import io.vigie.contract.input.Fields;
import io.vigie.contract.rules.Rule;
import io.vigie.dashboard.directory.Directory;
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

    FilterCheck(Directory directory, Known known) {
        this.directory = directory;
        this.known = known;
    }

    /** @throws ProblemException 400 when the filter names something that there is not */
    void require(Rule.Filter filter) {
        require("clients", "client", filter.clients(), directory::knowsClient);
        require("queues", "queue", filter.queues(), known.of(DirectoryKind.QUEUE)::has);
        require("desks", "desk", filter.desks(), known.of(DirectoryKind.DESK)::has);
        require(
                "teams",
                "team",
                filter.teams(),
                id -> known.of(DirectoryKind.TEAM).has(id) || directory.knowsTeam(id));
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
