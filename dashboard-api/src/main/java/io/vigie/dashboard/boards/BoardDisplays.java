package io.vigie.dashboard.boards;

import io.vigie.dashboard.identity.Scope;
import java.util.List;

/** Who shows a board, and so would be left with nothing if it were gone. */
public interface BoardDisplays {

    /** A word for each display of a board: its name, where it lies within the scope of who asks. */
    List<String> showing(Board board, Scope scope);
}
