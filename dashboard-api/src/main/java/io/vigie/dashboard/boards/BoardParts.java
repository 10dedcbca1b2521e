package io.vigie.dashboard.boards;

import io.vigie.contract.directory.DirectoryKind;
import io.vigie.contract.input.Fields;
import io.vigie.dashboard.directory.Directory;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.known.Known;
import io.vigie.dashboard.problems.ProblemException;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What a board names, and whether that is somebody's to see. */
@Component
final class BoardParts {

    private final Directory directory;
    private final Known known;

    BoardParts(Directory directory, Known known) {
        this.directory = directory;
        this.known = known;
    }

    /** Whether all that a board names lies within a scope. */
    boolean areIn(Scope scope, Board board) {
        return allOf(board.queues(), id -> hasQueue(scope, id))
                && allOf(board.desks(), id -> hasDesk(scope, id))
                && allOf(board.teams(), scope::hasTeam);
    }

    private static boolean allOf(@Nullable List<String> ids, Predicate<String> each) {
        return ids == null || ids.stream().allMatch(each);
    }

    /** The board without what it names beyond a scope. */
    Board within(Scope scope, Board board) {
        return new Board(
                board.id(),
                board.name(),
                those(board.queues(), id -> hasQueue(scope, id)),
                those(board.desks(), id -> hasDesk(scope, id)),
                those(board.teams(), scope::hasTeam),
                board.order(),
                board.pageSeconds(),
                board.distanceMetres());
    }

    private static @Nullable List<String> those(@Nullable List<String> ids, Predicate<String> which) {
        return ids == null ? null : ids.stream().filter(which).toList();
    }

    /**
     * What is out of scope is to its writer as if it were not there.
     *
     * @throws ProblemException 400 when the board names what there is not
     */
    void require(Scope scope, Board board) {
        require("queues", "queue", board.queues(), id -> isKnown(DirectoryKind.QUEUE, id) && hasQueue(scope, id));
        require("desks", "desk", board.desks(), id -> isKnown(DirectoryKind.DESK, id) && hasDesk(scope, id));
        require(
                "teams",
                "team",
                board.teams(),
                id -> (isKnown(DirectoryKind.TEAM, id) || directory.knowsTeam(id)) && scope.hasTeam(id));
    }

    private static void require(String field, String what, @Nullable List<String> ids, Predicate<String> isThere) {
        for (String id : ids == null ? List.<String>of() : ids) {
            if (!isThere.test(id)) {
                throw new ProblemException(
                        HttpStatus.BAD_REQUEST,
                        "'" + field + "' names the " + what + " '" + Fields.shown(id)
                                + "', which is not known: correct the id, or have the " + what
                                + " described in the directory first.");
            }
        }
    }

    private boolean hasQueue(Scope scope, String id) {
        return scope.hasQueue(id, client(DirectoryKind.QUEUE, id));
    }

    private boolean hasDesk(Scope scope, String id) {
        return scope.hasDesk(id, client(DirectoryKind.DESK, id));
    }

    private @Nullable String client(DirectoryKind kind, String id) {
        return directory.knows(kind, id) || isKnown(kind, id) ? directory.clientOf(kind, id) : null;
    }

    private boolean isKnown(DirectoryKind kind, String id) {
        return known.of(kind).has(id);
    }
}
