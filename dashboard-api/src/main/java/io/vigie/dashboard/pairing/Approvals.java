package io.vigie.dashboard.pairing;

import io.vigie.contract.input.Fields;
import io.vigie.dashboard.audit.Action;
import io.vigie.dashboard.audit.AuditLog;
import io.vigie.dashboard.boards.Boards;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.secrets.Randoms;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes a paired display of one that asks. */
@Component
class Approvals {

    /** A display hangs where nobody signs in; browsers keep no cookie for longer than this. */
    static final Duration GOOD_FOR = Duration.ofDays(400);

    private static final int ID_BITS = 64;

    private final Pairings pairings;
    private final WrongCodes wrong;
    private final Displays displays;
    private final Boards boards;
    private final AuditLog audit;
    private final Clock clock;

    Approvals(Pairings pairings, WrongCodes wrong, Displays displays, Boards boards, AuditLog audit, Clock clock) {
        this.pairings = pairings;
        this.wrong = wrong;
        this.displays = displays;
        this.boards = boards;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What asks under a code.
     *
     * @throws ProblemException 404 when nothing does, 429 when this person was wrong too often
     */
    Pairing look(String code, Identity who) {
        return found(code, who, pairings::get);
    }

    /**
     * Lets it show a board, of which it may see no more than who approves.
     *
     * @return fails with a {@link ProblemException}: 400 when there is no such board, and as {@link #look}; 503 when the
     *     broker does not answer, and the code is good as before
     */
    Mono<Display> approve(String code, Approval said, Identity who) {
        return Mono.defer(() -> {
            requireBoard(said.board(), who);
            Pairing claimed = found(code, who, pairings::claim);
            Display display = display(said, who);
            return audit.tell(who, Action.PAIRING_APPROVED, "display/" + display.id() + "/board/" + display.board())
                    .then(pairings.remove(code))
                    .then(displays.add(claimed.secret(), display))
                    .doOnError(e -> pairings.release(code, claimed))
                    .thenReturn(display);
        });
    }

    private Display display(Approval said, Identity who) {
        Instant now = clock.instant();
        return new Display(
                Randoms.text(ID_BITS),
                said.name(),
                said.board(),
                who.scope().clients(),
                who.scope().teams(),
                who.name(),
                now,
                now.plus(GOOD_FOR));
    }

    private void requireBoard(String board, Identity who) {
        if (boards.get(board, who) == null) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "'board' names the board '" + Fields.shown(board)
                            + "', which is not known: GET /api/v1/boards lists those that you may see.");
        }
    }

    private Pairing found(String code, Identity who, Function<String, @Nullable Pairing> look) {
        Pairing found = wrong.attempt(who.name(), () -> look.apply(code));
        if (found == null) {
            throw new ProblemException(
                    HttpStatus.NOT_FOUND,
                    "No display shows this code now: compare it with the screen. A code is good for 10 min, and once.");
        }
        return found;
    }
}
