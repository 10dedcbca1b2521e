package io.vigie.dashboard.pairing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.boards.Board;
import io.vigie.dashboard.boards.Boards;
import io.vigie.dashboard.boards.TestingBoards;
import io.vigie.dashboard.identity.Grant;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.stored.Stored;
import io.vigie.dashboard.stored.TestingStored;
import io.vigie.dashboard.testkit.GivenClock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisplaysTest {

    private static final Duration LIFE = Duration.ofDays(400);
    private static final Scope ACME = Scope.of(Set.of("acme"), Set.of("north"));
    private static final Scope BOLT = Scope.of(Set.of("bolt"), Set.of("south"));

    private final GivenClock clock = new GivenClock("2026-11-23T09:30:00Z");
    private final TestingStored topic = new TestingStored();
    private final Stored<Board> stored = topic.of("board", Board.class);
    private final Stored<Display> kept = topic.of("display", Display.class);
    private final Boards boards = TestingBoards.of(stored);
    private final Sightings sightings = new Sightings(topic.of("display-seen", Sighting.class), clock);
    private final Displays displays = new Displays(kept, boards, sightings, clock);

    private void board(
            String id, @Nullable List<String> queues, @Nullable List<String> desks, @Nullable List<String> teams) {
        stored.put(id, TestingBoards.board(id, queues, desks, teams)).block();
    }

    private void pair(String secret, String board, Scope approver) {
        Display display = new Display(
                "id-of-" + secret,
                "Floor 2",
                board,
                approver.clients(),
                approver.teams(),
                "ada",
                clock.instant(),
                clock.instant().plus(LIFE));
        displays.add(secret, display).block();
    }

    private @Nullable Identity holder(String secret) {
        return displays.holder(secret, "192.0.2.17");
    }

    private Scope scope(String secret) {
        return requireNonNull(holder(secret)).scope();
    }

    private List<String> visibleTo(Scope scope) {
        Identity who = new Identity("ada", Role.SUPERVISOR, scope, "", new Grant(Grant.Kind.PERSON, "1", null));
        return displays.visibleTo(who).stream().map(Display::id).toList();
    }

    @Test
    void aDisplayIsAWallThatOpensItsBoard() {
        board("b", List.of("orders"), List.of(), List.of("north"));
        pair("s", "b", Scope.ALL);

        assertThat(holder("s"))
                .isEqualTo(new Identity(
                        "Floor 2",
                        Role.WALL,
                        new Scope(null, Set.of("north"), Set.of("orders"), Set.of()),
                        "192.0.2.17",
                        new Grant(Grant.Kind.WALL, "s", clock.instant().plus(LIFE), "b")));
        assertThat(holder("id-of-s")).isNull();
    }

    @Test
    void itSeesNoMoreThanItsApproverWhateverTheBoardNames() {
        board("b", List.of("orders", "claims"), null, List.of("north", "south"));
        pair("s", "b", ACME);

        Scope scope = scope("s");

        assertThat(scope.teams()).containsExactly("north");
        assertThat(scope.hasQueue("orders", "acme")).isTrue();
        assertThat(scope.hasQueue("claims", "bolt")).isFalse();
        assertThat(scope.hasQueue("returns", "acme")).isFalse();
        assertThat(scope.hasDesk("returns", "acme")).isTrue();
    }

    @Test
    void aBoardWithoutListsShowsAllThatItsApproverCouldSee() {
        board("b", null, null, null);
        pair("s", "b", ACME);

        assertThat(scope("s")).isEqualTo(ACME);
    }

    @Test
    void itsScopeFollowsTheBoardAndNothingElseOfIt() {
        board("b", List.of("orders", "claims"), null, null);
        pair("s", "b", Scope.ALL);
        Identity before = holder("s");

        stored.put("b", new Board("b", "New name", List.of("claims", "orders"), null, null, Board.Order.URGENCY, 9, 8))
                .block();
        assertThat(holder("s")).isEqualTo(before);

        board("b", List.of("orders"), null, null);
        assertThat(holder("s")).isNotEqualTo(before);
    }

    @Test
    void whoseBoardIsGoneIsNobody() {
        board("b", null, null, null);
        pair("s", "b", Scope.ALL);

        stored.remove(List.of("b")).block();

        assertThat(holder("s")).isNull();
    }

    @Test
    void itHasToBePairedAgainAfterFourHundredDaysAndIsForgottenThen() {
        board("b", null, null, null);
        pair("s", "b", Scope.ALL);
        sightings.seen("id-of-s", "192.0.2.17").block();

        clock.advance(LIFE.minusMillis(1));
        assertThat(holder("s")).isNotNull();
        clock.advance(Duration.ofMillis(1));
        assertThat(holder("s")).isNull();
        assertThat(visibleTo(Scope.ALL)).isEmpty();

        pair("next", "b", Scope.ALL);
        assertThat(kept.all()).containsOnlyKeys("next");
        assertThat(sightings.last("id-of-s")).isNull();
    }

    @Test
    void whatIsRevokedIsNobodyAndOthersGoOn() {
        board("b", null, null, null);
        pair("s", "b", Scope.ALL);
        pair("other", "b", Scope.ALL);
        sightings.seen("id-of-s", "192.0.2.17").block();

        displays.revoke(requireNonNull(kept.get("s"))).block();

        assertThat(holder("s")).isNull();
        assertThat(holder("other")).isNotNull();
        assertThat(sightings.last("id-of-s")).isNull();
    }

    @Test
    void displaysAreThereForThoseInWhoseScopeAllLiesThatTheyShow() {
        board("acmes", List.of("orders"), List.of("returns"), List.of());
        board("bolts", List.of("claims"), List.of(), List.of("south"));
        board("everybodys", null, null, null);
        pair("1", "acmes", Scope.ALL);
        pair("2", "bolts", Scope.ALL);
        pair("3", "everybodys", ACME);
        pair("4", "everybodys", Scope.ALL);

        assertThat(visibleTo(ACME)).containsExactly("id-of-1", "id-of-3");
        assertThat(visibleTo(BOLT)).containsExactly("id-of-2");
        assertThat(visibleTo(Scope.ALL)).hasSize(4);
    }

    @Test
    void whoMayNotSeeADisplayIsNotToldItsName() {
        board("b", null, null, null);
        pair("s", "b", ACME);
        DisplaysOfBoards ofBoards = new DisplaysOfBoards(displays);
        Board board = requireNonNull(boards.get("b"));

        assertThat(ofBoards.showing(board, ACME)).containsExactly("'Floor 2'");
        assertThat(ofBoards.showing(board, BOLT)).containsExactly("one that is not yours to see");
        assertThat(ofBoards.showing(TestingBoards.board("other", null, null, null), ACME))
                .isEmpty();
    }
}
