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

class PagingTest {

    private static final Duration WAIT = Duration.ofMillis(200);
    private static final Outcome BROKEN = Outcome.answered(500, null);
    private static final Outcome UNKNOWN = Outcome.unanswered(Outcome.Kind.UNKNOWN, "no-answer");

    @Test
    void whoIsOfTheFirstLevelIsCalledOnceTheOthersOfTheGroupHaveHadTheirTimeToCome() {
        TestingPages pages = new TestingPages(route(level("ann", "sam"), level("boss")));
        pages.fire("a");

        assertThat(pages.after(Duration.ofMillis(199))).isEmpty();
        pages.fire("b");
        assertThat(told(pages.after(Duration.ofMillis(1)))).containsExactly("ann trigger 2", "sam trigger 2");
        assertThat(pages.after(1)).as("while the requests are under way").isEmpty();
    }

    @Test
    void aThousandAlarmsAtOnceAreOnePage() {
        TestingPages pages = new TestingPages(route(level("ann")));
        for (int i = 0; i < 1_000; i++) {
            pages.fire("a" + i);
        }

        List<Attempt> sent = pages.after(WAIT);
        assertThat(told(sent)).containsExactly("ann trigger 1000");
        pages.deliver(sent);
        pages.fire("one-more");
        assertThat(told(pages.after(WAIT))).as("a page that is full").containsExactly("ann trigger 1");
    }

    @Test
    void whatComesLaterIsToldAfterTheIntervalAndNotBefore() {
        TestingPages pages = new TestingPages(route(level("ann")));
        pages.fire("a");
        pages.deliver(pages.after(WAIT));
        pages.fire("b");

        assertThat(pages.after(29)).isEmpty();
        List<Attempt> more = pages.after(1);
        assertThat(told(more)).containsExactly("ann trigger 2");
        pages.deliver(more);
        assertThat(pages.after(31)).as("told already").isEmpty();
    }

    @Test
    void eachSeverityHasItsOwnPageAndTheWorstGoesFirst() {
        TestingPages pages = new TestingPages(route(level("ann")));
        pages.fire("a", Severity.INFO);
        pages.fire("b", Severity.CRITICAL);

        assertThat(pages.after(WAIT))
                .extracting(attempt -> attempt.told().severity())
                .containsExactly(Severity.CRITICAL, Severity.INFO);
    }

    @Test
    void theNextLevelIsCalledWhileNobodySeesToItAndTheLastIsTheLast() {
        TestingPages pages = new TestingPages(route(level("ann"), level("boss", "ann")));
        pages.fire("a");
        pages.deliver(pages.after(WAIT));

        assertThat(pages.after(299)).isEmpty();
        List<Attempt> second = pages.after(1);
        assertThat(told(second)).containsExactlyInAnyOrder("boss trigger 1", "ann trigger 1");
        pages.deliver(second);
        assertThat(pages.after(301)).isEmpty();
    }

    @Test
    void untilSomebodySeesToItAllWhoWereCalledAreToldAgain() {
        TestingPages pages = new TestingPages(route(level("ann")));
        pages.fire("a");
        List<Attempt> first = pages.after(WAIT);
        pages.deliver(first);

        List<Attempt> again = pages.next(Duration.ofSeconds(901));
        assertThat(told(again)).containsExactly("ann trigger 1");
        assertThat(pages.now()).isEqualTo(TestingPages.START.plusMillis(200).plusSeconds(900));
        assertThat(again.get(0).told().page()).isEqualTo(first.get(0).told().page());
        assertThat(again.get(0).told().message())
                .isNotEqualTo(first.get(0).told().message());
    }

    @Test
    void whoSeesToItStopsAllAndIsTold() {
        TestingPages pages = new TestingPages(route(level("ann"), level("boss")));
        pages.fire("a", "b");
        pages.deliver(pages.after(WAIT));
        pages.acknowledge("a");
        assertThat(pages.after(1)).as("one of two").isEmpty();
        pages.acknowledge("b");

        List<Attempt> sent = pages.after(1);
        assertThat(told(sent)).containsExactly("ann acknowledge 2");
        pages.deliver(sent);
        assertThat(pages.next(Duration.ofHours(1))).isEmpty();
        pages.resolve("a", "b");
        assertThat(told(pages.after(1))).containsExactly("ann resolve 0");
    }

    @Test
    void whatComesAfterSomebodySawToItIsAPageOfItsOwn() {
        TestingPages pages = new TestingPages(route(level("ann")));
        pages.fire("a");
        pages.deliver(pages.after(WAIT));
        pages.acknowledge("a");
        pages.deliver(pages.after(1));
        pages.fire("b");

        assertThat(told(pages.after(1))).containsExactly("ann trigger 1");
        assertThat(pages.pages()).hasSize(2);
    }

    @Test
    void theEndIsToldWhenAllIsOverAndThenThePageIsDone() {
        TestingPages pages = new TestingPages(route(level("ann")));
        pages.fire("a", "b");
        pages.deliver(pages.after(WAIT));
        pages.resolve("a");
        assertThat(pages.after(1)).isEmpty();
        pages.resolve("b");

        List<Attempt> sent = pages.after(1);
        assertThat(told(sent)).containsExactly("ann resolve 0");
        assertThat(sent.get(0).told().over()).hasSize(2);
        assertThat(pages.pages()).noneMatch(Page::isDone);
        pages.deliver(sent);
        assertThat(pages.pages()).allMatch(Page::isDone);
    }

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
        while (!sent.isEmpty() && pages.givenUp.isEmpty()) {
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

    @Test
    void aPageWhoseRouteIsTakenAwayEnds() {
        TestingPages pages = new TestingPages(route(level("ann")));
        pages.fire("a");
        pages.deliver(pages.after(WAIT));
        pages.removeRoute();

        assertThat(told(pages.after(1))).containsExactly("ann resolve 0");
    }

    @Test
    void whoForgetsIsToldAgainWhatIsOpenWhetherOrNotSomebodySeesToIt() {
        TestingPages pages = new TestingPages(route(level("alertmanager")));
        pages.manner("alertmanager", new Manner(0, 60_000L, false));
        pages.fire("a");
        pages.deliver(pages.after(WAIT));
        pages.acknowledge("a");

        assertThat(pages.after(59)).isEmpty();
        List<Attempt> again = pages.after(1);
        assertThat(told(again)).containsExactly("alertmanager trigger 1");
        pages.deliver(again);
        assertThat(told(pages.next(Duration.ofSeconds(61)))).containsExactly("alertmanager trigger 1");
    }

    @Test
    void inQuietHoursNobodyIsCalledWhoNeedNotBeAndWhatIsStillOpenIsToldAtTheirEnd() {
        QuietHours quiet = new QuietHours("Europe/Paris", List.of("Mo-Su 22:00-10:30"), List.of(Severity.CRITICAL));
        TestingPages pages = new TestingPages(route(quiet, level("ann"), level("boss")));
        pages.fire("a");
        pages.fire("b");
        pages.fire("c", Severity.CRITICAL);

        List<Attempt> now = pages.after(WAIT);
        assertThat(now).extracting(attempt -> attempt.told().severity()).containsExactly(Severity.CRITICAL);
        pages.deliver(now);
        pages.acknowledge("c");
        pages.deliver(pages.after(1));
        pages.resolve("b");
        // 10:00 in Paris at the start.
        List<Attempt> later = pages.next(Duration.ofMinutes(31));
        assertThat(told(later)).containsExactly("ann trigger 1");
        assertThat(pages.now()).isBetween(TestingPages.START.plusSeconds(1_800), TestingPages.START.plusSeconds(1_802));
    }
}
