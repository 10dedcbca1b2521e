package io.vigie.dashboard.boards;

import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.stored.Stored;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** All boards. One is there for those in whose scope all lies that it names. */
@Component
public final class Boards {

    private static final int MOST = 1_000;

    private final Stored<Board> stored;
    private final BoardParts parts;

    Boards(Stored<Board> stored, BoardParts parts) {
        this.stored = stored;
        this.parts = parts;
    }

    /** The board of an id, whoever asks; null when there is none. */
    public @Nullable Board get(String id) {
        return stored.get(id);
    }

    /** The board of an id as it is there for somebody; null when it is not. */
    public @Nullable Board get(String id, Identity who) {
        Board board = stored.get(id);
        return board == null ? null : shown(board, who);
    }

    /** All that are there for somebody, by id. */
    List<Board> all(Identity who) {
        return stored.all().values().stream()
                .map(board -> shown(board, who))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Board::id))
                .toList();
    }

    /** A paired display has its own, though others may have put into it what is not the display's to see. */
    private @Nullable Board shown(Board board, Identity who) {
        String only = who.grant().board();
        if (only == null) {
            return isIn(who.scope(), board) ? board : null;
        }
        return only.equals(board.id()) ? parts.within(who.scope(), board) : null;
    }

    /** Whether all that a board names lies within a scope. */
    public boolean isIn(Scope scope, Board board) {
        return parts.areIn(scope, board);
    }

    /** @throws ProblemException 400 when it names what there is not for its writer, 409 when there are too many */
    void require(Board board, Identity who) {
        parts.require(who.scope(), board);
        if (stored.get(board.id()) == null && stored.size() >= MOST) {
            throw new ProblemException(
                    HttpStatus.CONFLICT,
                    "There are " + MOST + " boards already, and there may be no more: write over one of them.");
        }
    }

    Mono<Void> put(Board board) {
        return stored.put(board.id(), board);
    }

    Mono<Void> remove(String id) {
        return stored.remove(List.of(id));
    }
}
