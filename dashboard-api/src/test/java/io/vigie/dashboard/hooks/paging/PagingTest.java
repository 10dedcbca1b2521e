package io.vigie.dashboard.hooks.paging;

import static io.vigie.dashboard.hooks.paging.TestingPages.level;
import static io.vigie.dashboard.hooks.paging.TestingPages.route;
import static io.vigie.dashboard.hooks.paging.TestingPages.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.rules.Rule.Severity;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is called when. */
class PagingTest {

    private static final Duration WAIT = Duration.ofMillis(200);

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
    void whatComesBackAsOfAnotherMomentIsNotToldAnewAndThePageGoesOn() {
        TestingPages pages = new TestingPages(route(level("ann")));
        pages.fire("a");
        pages.deliver(pages.after(WAIT));
        pages.replace("a", "a-again");

        assertThat(pages.after(899)).isEmpty();
        List<Attempt> again = pages.after(1);
        assertThat(told(again)).containsExactly("ann trigger 1");
        pages.deliver(again);
        pages.resolve("a-again");
        assertThat(told(pages.after(1))).containsExactly("ann resolve 0");
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
