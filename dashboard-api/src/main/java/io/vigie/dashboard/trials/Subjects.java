package io.vigie.dashboard.trials;

import io.vigie.contract.directory.DirectoryKind;
import io.vigie.contract.directory.TeamEntry;
import io.vigie.contract.rules.Rule.Filter;
import io.vigie.dashboard.directory.Directory;
import io.vigie.dashboard.history.Terms;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.known.Known;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which queues and teams a rule looks at, of those in somebody's scope. */
@Component
class Subjects {

    private final Known known;
    private final Directory directory;
    private final Terms terms;

    Subjects(Known known, Directory directory, Terms terms) {
        this.known = known;
        this.directory = directory;
        this.terms = terms;
    }

    /** By id. */
    List<Subject> queues(Scope scope, Filter filter) {
        return known.of(DirectoryKind.QUEUE).ids().stream()
                .filter(id -> isNamed(filter.queues(), id))
                .filter(id -> {
                    String client = directory.clientOf(DirectoryKind.QUEUE, id);
                    return isNamed(filter.clients(), client) && scope.hasQueue(id, client);
                })
                .sorted()
                .map(id -> new Subject(
                        DirectoryKind.QUEUE.word(), id, terms.queue(id).name()))
                .toList();
    }

    /** By id. */
    List<Subject> teams(Scope scope, Filter filter) {
        return known.of(DirectoryKind.TEAM).ids().stream()
                .filter(id -> isNamed(filter.teams(), id) && scope.hasTeam(id))
                .sorted()
                .map(id -> new Subject(DirectoryKind.TEAM.word(), id, nameOfTeam(id)))
                .toList();
    }

    private String nameOfTeam(String id) {
        TeamEntry described = directory.team(id);
        return described == null ? id : described.name();
    }

    private static boolean isNamed(List<String> named, String id) {
        return named.isEmpty() || named.contains(id);
    }
}
