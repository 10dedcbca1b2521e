package io.vigie.dashboard.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.dashboard.identity.Grant;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.stored.Stored;
import io.vigie.dashboard.stored.TestingStored;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoardsTest {

    private static final Scope ACME = Scope.of(Set.of("acme"), Set.of("north"));

    private final Stored<Board> stored = new TestingStored().of("board", Board.class);
    private final Boards boards = TestingBoards.of(stored);

    private static Identity who(Scope scope, @Nullable String board) {
        return new Identity("ada", Role.SUPERVISOR, scope, "", new Grant(Grant.Kind.PERSON, "1", null, board));
    }

    private Board put(Board board) {
        boards.put(board).block();
        return board;
    }

    @Test
    void aBoardIsThereForThoseInWhoseScopeAllLiesThatItNames() {
        Board acmes = put(TestingBoards.board("a", List.of("orders"), List.of("returns"), List.of("north")));
        Board everybodys = put(TestingBoards.board("b", null, null, null));
        put(TestingBoards.board("c", List.of("orders", "claims"), null, null));
        put(TestingBoards.board("d", null, null, List.of("south")));
        put(TestingBoards.board("e", List.of("never-seen"), null, null));

        assertThat(boards.all(who(ACME, null))).containsExactly(acmes, everybodys);
        assertThat(boards.get("c", who(ACME, null))).isNull();
        assertThat(boards.all(who(Scope.ALL, null))).hasSize(5);
    }

    @Test
    void aQueueThatNobodyDescribedIsOfTheHouse() {
        put(TestingBoards.board("a", List.of("orders"), null, null));

        assertThat(boards.all(who(Scope.of(Set.of("in-house"), null), null))).isEmpty();
    }

    @Test
    void aPairedDisplayHasItsOwnBoardAloneWithoutWhatIsNotItsToSee() {
        put(TestingBoards.board("mine", List.of("claims", "orders"), null, List.of("south", "north")));
        put(TestingBoards.board("other", null, null, null));

        assertThat(boards.all(who(ACME, "mine")))
                .containsExactly(TestingBoards.board("mine", List.of("orders"), null, List.of("north")));
        assertThat(boards.get("other", who(ACME, "mine"))).isNull();
    }

    @Test
    void whatIsOutOfScopeCannotBeWrittenAndReadsAsUnknown() {
        Board outside = TestingBoards.board("a", List.of("claims"), null, null);
        Board nowhere = TestingBoards.board("a", List.of("nowhere"), null, null);

        assertThatThrownBy(() -> boards.require(outside, who(ACME, null)))
                .hasMessageContaining("'queues' names the queue 'claims', which is not known");
        assertThatThrownBy(() -> boards.require(nowhere, who(Scope.ALL, null)))
                .hasMessageContaining("'queues' names the queue 'nowhere', which is not known");
        boards.require(outside, who(Scope.ALL, null));
    }

    @Test
    void desksAndTeamsAreAskedForToo() {
        assertThatThrownBy(() ->
                        boards.require(TestingBoards.board("a", null, List.of("nowhere"), null), who(Scope.ALL, null)))
                .hasMessageContaining("'desks' names the desk 'nowhere'");
        assertThatThrownBy(() ->
                        boards.require(TestingBoards.board("a", null, null, List.of("nowhere")), who(Scope.ALL, null)))
                .hasMessageContaining("'teams' names the team 'nowhere'");
    }

    @Test
    void aThousandBoardsThereMayBe() {
        for (int i = 0; i < 999; i++) {
            put(TestingBoards.board("b-" + i, null, null, null));
        }
        boards.require(TestingBoards.board("last", null, null, null), who(Scope.ALL, null));
        put(TestingBoards.board("last", null, null, null));

        assertThatThrownBy(() -> boards.require(TestingBoards.board("more", null, null, null), who(Scope.ALL, null)))
                .hasMessageContaining("There are 1000 boards");
        boards.require(TestingBoards.board("last", List.of(), null, null), who(Scope.ALL, null));
    }
}
