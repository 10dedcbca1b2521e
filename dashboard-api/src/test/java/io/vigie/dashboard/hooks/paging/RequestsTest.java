package io.vigie.dashboard.hooks.paging;

import static io.vigie.dashboard.hooks.paging.TestingPages.level;
import static io.vigie.dashboard.hooks.paging.TestingPages.route;
import static io.vigie.dashboard.hooks.paging.TestingPages.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.rules.Rule.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of what is to be told. */
class RequestsTest {

    private static final Duration WAIT = Duration.ofMillis(200);
    private static final Outcome BROKEN = Outcome.answered(500, null);
    private static final Outcome UNKNOWN = Outcome.unanswered(Outcome.Kind.UNKNOWN, "no-answer");

    @Test
    void whatIsOverBeforeAnybodyWasCalledIsNotTold() {
        TestingPages pages = new TestingPages(route(level("ann")));
        pages.fire("a");
        pages.after(Duration.ofMillis(100));
        pages.resolve("a");

        assertThat(pages.next(Duration.ofHours(1))).isEmpty();
        assertThat(pages.pages()).allMatch(Page::isDone);
    }

    @Test
    void theEndTakesThePlaceOfACallThatNeverArrived() {
        TestingPages pages = new TestingPages(route(level("ann")));
        pages.fire("a");
        pages.end(pages.after(WAIT), BROKEN);
        pages.resolve("a");

        assertThat(pages.next(Duration.ofHours(1))).isEmpty();
        assertThat(pages.pages()).allMatch(Page::isDone);
    }

    @Test
    void theEndIsToldWhereTheCallMayHaveArrived() {
        TestingPages pages = new TestingPages(route(level("ann")));
        pages.fire("a");
        pages.end(pages.after(WAIT), UNKNOWN);
        pages.resolve("a");

        assertThat(told(pages.after(1))).containsExactly("ann resolve 0");
    }

    @Test
    void theEndWaitsForACallThatIsUnderWayAndFollowsItWhereItArrives() {
        TestingPages arrives = new TestingPages(route(level("ann")));
        arrives.fire("a");
        List<Attempt> underWay = arrives.after(WAIT);
        arrives.resolve("a");
        assertThat(arrives.after(5)).as("in order").isEmpty();
        arrives.deliver(underWay);
        assertThat(told(arrives.after(1))).containsExactly("ann resolve 0");

        TestingPages fails = new TestingPages(route(level("ann")));
        fails.fire("a");
        List<Attempt> lost = fails.after(WAIT);
        fails.resolve("a");
        fails.after(5);
        fails.end(lost, BROKEN);
        assertThat(fails.next(Duration.ofHours(1))).isEmpty();
        assertThat(fails.pages()).allMatch(Page::isDone);
    }

    @Test
    void whatFailsIsTriedAgainUnderTheSameIdForHalfAnHourAndThenGivenUp() {
        TestingPages pages = new TestingPages(route(level("ann")));
        pages.fire("a");
        List<Long> at = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        List<Attempt> sent = pages.after(WAIT);
        while (!sent.isEmpty() && pages.givenUp.isEmpty() && at.size() < 100) {
            at.add(Duration.between(TestingPages.START, pages.now()).toSeconds());
            messages.add(sent.get(0).told().message());
            pages.end(sent, BROKEN);
            sent = pages.next(Duration.ofMinutes(20));
        }

        assertThat(at).startsWith(0L, 2L, 8L, 23L, 63L, 183L, 483L);
        assertThat(at).allMatch(second -> second <= 1_800);
        assertThat(messages.stream().distinct().count())
                .as("but for what repeats")
                .isLessThanOrEqualTo(3);
        assertThat(messages.subList(0, 7).stream().distinct()).hasSize(1);
        assertThat(pages.givenUp).containsExactly("ann status-500");
    }

    @Test
    void whoCannotBeReachedIsGivenUpAndTheNextLevelCalledAtOnce() {
        TestingPages pages = new TestingPages(route(level("ann", "sam"), level("boss")));
        pages.fire("a");
        List<Attempt> sent = pages.after(WAIT);
        pages.end(List.of(sent.get(0)), Outcome.answered(410, null));
        assertThat(pages.after(1)).as("the other may still be reached").isEmpty();
        pages.end(List.of(sent.get(1)), Outcome.answered(410, null));

        assertThat(told(pages.after(0))).containsExactly("boss trigger 1");
        assertThat(pages.givenUp).containsExactly("ann status-410", "sam status-410");
    }

    @Test
    void whatIsRefusedIsTriedThreeTimesAndNoMore() {
        TestingPages pages = new TestingPages(route(level("ann"), level("boss")));
        pages.fire("a");
        List<String> told = new ArrayList<>();
        List<Attempt> sent = pages.after(WAIT);
        while (told.size() < 4 && !sent.isEmpty()) {
            told.addAll(told(sent));
            pages.end(sent, Outcome.answered(302, null));
            sent = pages.next(Duration.ofMinutes(1));
        }

        assertThat(told).containsExactly("ann trigger 1", "ann trigger 1", "ann trigger 1", "boss trigger 1");
    }

    @Test
    void aHookThatAsksToBeLeftAloneIsAndTheOthersAreNotHeldUp() {
        TestingPages pages = new TestingPages(route(level("ann", "sam")));
        pages.fire("a");
        List<Attempt> sent = pages.after(WAIT);
        pages.end(List.of(sent.get(0)), Outcome.answered(429, Duration.ofSeconds(50)));
        pages.deliver(List.of(sent.get(1)));
        pages.fire("b", Severity.CRITICAL);

        assertThat(told(pages.after(1))).as("not by another page either").containsExactly("sam trigger 1");
        assertThat(pages.after(48)).isEmpty();
        assertThat(told(pages.after(1))).containsExactlyInAnyOrder("ann trigger 1", "ann trigger 1");
    }

    @Test
    void whoAsksToBeLeftAloneForTooLongIsGivenUpAtOnce() {
        TestingPages pages = new TestingPages(route(level("ann"), level("boss")));
        pages.fire("a");
        pages.end(pages.after(WAIT), Outcome.answered(503, Duration.ofHours(2)));

        assertThat(told(pages.after(0))).containsExactly("boss trigger 1");
    }

    @Test
    void aSlowHookHasFourRequestsAtATimeAndHoldsUpNobodyElse() {
        Route[] routes = new Route[6];
        for (int i = 0; i < routes.length; i++) {
            routes[i] = new Route(
                    "r" + i, "r", null, null, null, null, List.of(level("slow", "quick")), 0, 30_000, 900_000, 5, null);
        }
        TestingPages pages = new TestingPages(routes);
        pages.fire("a");

        List<Attempt> sent = pages.after(WAIT);
        assertThat(sent).filteredOn(attempt -> attempt.hook().equals("slow")).hasSize(4);
        pages.deliver(
                sent.stream().filter(attempt -> attempt.hook().equals("quick")).toList());
        assertThat(told(pages.after(1))).containsExactly("quick trigger 1", "quick trigger 1");
    }

    @Test
    void aHookIsCalledNoFasterThanItMayBe() {
        TestingPages pages = new TestingPages(route(level("slack")));
        pages.manner("slack", new Manner(1_000, null, true));
        pages.fire("a", Severity.INFO);
        pages.fire("b", Severity.CRITICAL);

        List<Attempt> first = pages.after(WAIT);
        assertThat(first).extracting(attempt -> attempt.told().severity()).containsExactly(Severity.CRITICAL);
        pages.deliver(first);
        assertThat(pages.after(Duration.ofMillis(999))).isEmpty();
        assertThat(pages.after(Duration.ofMillis(1))).hasSize(1);
    }

    @Test
    void aKillBetweenSendingAndNotingIsTheSameMessageAgain() {
        TestingPages pages = new TestingPages(route(level("ann")));
        pages.fire("a");
        Attempt lost = pages.after(WAIT).get(0);
        pages.restart();

        List<Attempt> again = pages.after(1);
        assertThat(again).hasSize(1);
        assertThat(again.get(0).told().message()).isEqualTo(lost.told().message());
        assertThat(again.get(0).told().page()).isEqualTo(lost.told().page());
    }

    @Test
    void aKillAfterNotingSendsNothingAgainAndForgetsNothing() {
        TestingPages pages = new TestingPages(route(level("ann"), level("boss")));
        pages.fire("a");
        pages.deliver(pages.after(WAIT));
        pages.restart();

        assertThat(pages.after(299)).isEmpty();
        assertThat(told(pages.after(1))).containsExactly("boss trigger 1");
        pages.resolve("a");
        pages.restart();
        assertThat(told(pages.after(1))).containsExactlyInAnyOrder("ann resolve 0", "boss resolve 0");
    }

    @Test
    void aHookThatIsGoneOrDisabledIsGivenUp() {
        TestingPages pages = new TestingPages(route(level("ann"), level("boss")));
        pages.manner("ann", null);
        pages.fire("a");

        assertThat(pages.after(WAIT)).isEmpty();
        assertThat(told(pages.after(0))).containsExactly("boss trigger 1");
        assertThat(pages.givenUp).containsExactly("ann disabled-or-removed");
    }
}
