package io.vigie.dashboard.boards;

import io.vigie.dashboard.directory.TestingDirectory;
import io.vigie.dashboard.known.TestingKnown;
import io.vigie.dashboard.stored.Stored;
import io.vigie.dashboard.testkit.GivenClock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Boards beside a directory with a queue of each of two clients, for tests of other packages. */
public final class TestingBoards {

    private TestingBoards() {}

    /** Boards of a centre in which {@code orders} is a queue of acme, {@code claims} one of bolt. */
    public static Boards of(Stored<Board> stored) {
        var directory = TestingDirectory.empty();
        TestingDirectory.take(directory, "queue/orders", "{\"client\":\"acme\"}");
        TestingDirectory.take(directory, "queue/claims", "{\"client\":\"bolt\"}");
        TestingDirectory.take(directory, "desk/returns", "{\"client\":\"acme\"}");
        TestingDirectory.take(directory, "team/north", "{}");
        return new Boards(
                stored,
                new BoardParts(directory, TestingKnown.beside(directory, new GivenClock("2026-11-23T09:30:00Z"))));
    }

    /** A board with these lists. */
    public static Board board(
            String id, @Nullable List<String> queues, @Nullable List<String> desks, @Nullable List<String> teams) {
        return new Board(id, id, queues, desks, teams, Board.Order.AS_LISTED, 20, 5);
    }
}
