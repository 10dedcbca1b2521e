package io.vigie.dashboard.trials;

import static io.vigie.dashboard.trials.TestingTrials.looks;
import static io.vigie.dashboard.trials.TestingTrials.rule;
import static io.vigie.dashboard.trials.TestingTrials.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.trials.Trial.OfSubject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    private static final int TO = 10_000;

    /** Seconds 0 to 100 come before, 100 to 10000 are the time of which alerts are told. */
    private static final Stretch STRETCH =
            new Stretch(TestingTrials.START, TestingTrials.START.plusSeconds(100), TestingTrials.START.plusSeconds(TO));

    private Tally tally;

    @BeforeEach
    void begin() throws Exception {
        tally = new Tally(rule(">", 5, ""), STRETCH);
    }

    private void add(String id, String seen) {
        tally.add(new Subject("queue", id, id), looks(seen));
    }

    private Trial trial() {
        return tally.trial(STRETCH.to(), Basis.EVENTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "0=6 50=5           | 0 | 0 | none",
                "0=6 100=5          | 0 | 0 | none",
                "0=6 101=5          | 0 | 1 | 0:0-101",
                "0=6                | 0 | 1 | 0:0-",
                "0=5 99=6 101=5     | 0 | 1 | 99:99-101",
                "0=5 100=6 101=5    | 1 | 0 | 100:100-101",
                "0=6 200=5 300=6    | 1 | 1 | 0:0-200 300:300-",
                "0=5 10000=6        | 1 | 0 | 10000:10000-"
            })
    void whatFiredWithinTheTimeCountsAndWhatFiresSinceBeforeIsTold(
            String seen, int fired, int alreadyFiring, String spells) {
        add("q", seen);

        assertThat(trial().fired()).isEqualTo(fired);
        assertThat(trial().alreadyFiring()).isEqualTo(alreadyFiring);
        assertThat(trial().tried()).isEqualTo(1);
        assertThat(trial().subjects().stream()
                        .map(subject -> told(subject.spells()))
                        .toList())
                .isEqualTo(spells == null ? List.of() : List.of(spells));
    }

    @ParameterizedTest
    @CsvSource({"0=-, 0", "0=6 50=-, 0", "0=6 100=-, 0", "0=6 101=-, 1", "0=- 10000=1, 1", "0=1, 1"})
    void aSubjectOfWhichNothingWasKnownInTheTimeIsNotTried(String seen, int tried) {
        add("q", seen);

        assertThat(trial().tried()).isEqualTo(tried);
        assertThat(tally.isEmpty()).isEqualTo(tried == 0);
    }

    @Test
    void theNewestOfManySpellsAreToldAndAllAreCounted() {
        StringBuilder seen = new StringBuilder("0=5");
        for (int i = 0; i < Trial.MOST_SPELLS + 1; i++) {
            seen.append(" %d=6 %d=5".formatted(200 + 10 * i, 205 + 10 * i));
        }
        add("q", seen.toString());

        OfSubject subject = trial().subjects().get(0);
        assertThat(subject.fired()).isEqualTo(Trial.MOST_SPELLS + 1);
        assertThat(subject.spells()).hasSize(Trial.MOST_SPELLS);
        assertThat(told(subject.spells())).startsWith("210:210-215 ");
    }

    @Test
    void thoseWithMostAreToldAndAllAreCounted() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < Trial.MOST_SUBJECTS + 2; i++) {
            ids.add("q-%03d".formatted(i));
            add(ids.get(i), i == 7 ? "0=5 200=6 300=5 400=6" : "0=5 200=6");
        }

        assertThat(trial().fired()).isEqualTo(Trial.MOST_SUBJECTS + 3);
        assertThat(trial().tried()).isEqualTo(Trial.MOST_SUBJECTS + 2);
        assertThat(trial().subjects()).hasSize(Trial.MOST_SUBJECTS);
        assertThat(trial().subjects().subList(0, 3))
                .extracting(OfSubject::id)
                .containsExactly("q-007", "q-000", "q-001");
    }
}
