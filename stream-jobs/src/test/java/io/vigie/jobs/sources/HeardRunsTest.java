package io.vigie.jobs.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.jobs.testkit.Permutations;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeardRunsTest {

    @Test
    void everyOrderAndRepeatsEndInTheSameRuns() {
        List<HeardRun> heard = List.of(
                new HeardRun(0, 0),
                new HeardRun(30_000, 30_000),
                new HeardRun(60_001, 60_001),
                new HeardRun(90_000, 95_000),
                new HeardRun(30_000, 30_000));
        assertThat(Permutations.of(heard).map(HeardRunsTest::runs))
                .isNotEmpty()
                .allSatisfy(runs ->
                        assertThat(runs).containsExactly(new HeardRun(0, 30_000), new HeardRun(60_001, 95_000)));
    }

    @Test
    void aSilenceBegins30SecondsAfterTheLastEventAndEndsWithTheNext() {
        List<HeardRun> runs = runs(List.of(new HeardRun(0, 10_000), new HeardRun(50_000, 60_000)));
        assertThat(HeardRuns.silences(runs, 0, 39_999)).isEmpty();
        assertThat(HeardRuns.silences(runs, 0, 40_000)).containsExactly(new Silence(40_000, 50_000));
        assertThat(HeardRuns.silences(runs, 0, 89_999)).hasSize(1);
        assertThat(HeardRuns.silences(runs, 50_000, 90_000)).containsExactly(new Silence(90_000, Silence.OPEN));
        assertThat(HeardRuns.nextSilenceAfter(runs, 39_999)).isEqualTo(40_000);
        assertThat(HeardRuns.nextSilenceAfter(runs, 40_000)).isEqualTo(90_000);
        assertThat(HeardRuns.nextSilenceAfter(runs, 90_000)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void whatIsForgottenLeavesWhereASilenceBegan() {
        List<HeardRun> runs =
                runs(List.of(new HeardRun(0, 0), new HeardRun(100_000, 100_000), new HeardRun(200_000, 200_000)));
        HeardRuns.forgetBefore(runs, 100_000);
        assertThat(runs).hasSize(3);
        HeardRuns.forgetBefore(runs, 100_001);
        assertThat(runs).containsExactly(new HeardRun(100_000, 100_000), new HeardRun(200_000, 200_000));
    }

    private static List<HeardRun> runs(List<HeardRun> order) {
        List<HeardRun> runs = new ArrayList<>();
        order.forEach(heard -> HeardRuns.add(runs, heard));
        return runs;
    }
}
