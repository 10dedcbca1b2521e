package io.vigie.dashboard.pairing;

import io.vigie.contract.input.Fields;
import io.vigie.dashboard.boards.Board;
import io.vigie.dashboard.boards.BoardDisplays;
import io.vigie.dashboard.identity.Scope;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says of a board who shows it; what is out of scope keeps its name. */
@Component
class DisplaysOfBoards implements BoardDisplays {

    private final Displays displays;

    DisplaysOfBoards(Displays displays) {
        this.displays = displays;
    }

    @Override
    public List<String> showing(Board board, Scope scope) {
        return displays.of(board).stream()
                .map(display -> displays.isIn(scope, display)
                        ? "'" + Fields.shown(display.name()) + "'"
                        : "one that is not yours to see")
                .toList();
    }
}
