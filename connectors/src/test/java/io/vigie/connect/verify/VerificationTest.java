package io.vigie.connect.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.connect.anonymousbank.AnonymousBank;
import io.vigie.connect.replay.Recording;
import io.vigie.contract.live.Counts;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.contract.live.Totals;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {

    private static final Path INVENTED = Path.of("src/test/resources/invented-bank.tsv");
    private static final ServiceLevelFormula FORMULA = ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED;
    private static final LocalDate DAY = LocalDate.parse("1999-03-11");

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Paris", "Asia/Jerusalem", "Pacific/Auckland"})
    void theEventsOfTheImportGiveTheNumbersOfThePlainCount(String zone) throws IOException {
        Verification verification = verify(ZoneId.of(zone), FORMULA);

        assertThat(verification.lines()).noneMatch(line -> line.contains("DIFFERENT"));
        assertThat(verification.isEqual()).isTrue();
        assertThat(verification.numbers()).isEqualTo(6 * 6 * 24);
    }

    @ParameterizedTest
    @EnumSource
    void soTheyDoByEachFormula(ServiceLevelFormula formula) throws IOException {
        assertThat(verify(ZoneOffset.UTC, formula).isEqual()).isTrue();
    }

    @Test
    void theImportAndThePlainCountLeaveOutTheSameRows() throws IOException {
        Recording recording = AnonymousBank.read(INVENTED, ZoneOffset.UTC, null);
        PlainFile counted = PlainFile.read(INVENTED, ZoneOffset.UTC);

        assertThat(recording.report().rows()).isEqualTo(counted.rows());
        assertThat(sum(recording.report().leftOut())).isEqualTo(sum(counted.leftOut()));
    }

    @Test
    void aPersonSeesALineForEachDayAndQueueAndACloseOfAll() throws IOException {
        assertThat(one(computed -> {}).lines())
                .containsExactly(
                        "1999-03-11  IN       1 calls: equal",
                        "1999-03-11  NW       3 calls: equal",
                        "1999-03-11  TT       1 calls: equal",
                        "1 days, 3 queues, 5 calls, 72 numbers compared: all equal. Rows left out: 2 a call for the"
                                + " second time, 2 no real call (PHANTOM), 5 unreadable.");
    }

    @Test
    void eachNumberThatDiffersIsTold() throws IOException {
        Verification verification = one(computed -> {
            Totals nw = Objects.requireNonNull(computed.get("NW"));
            Counts counts = nw.counts().plus(new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 500, 0, 0, 0, 0, 0));
            computed.put("NW", Totals.of(counts, null, FORMULA));
        });

        assertThat(verification.isEqual()).isFalse();
        assertThat(verification.differences()).isEqualTo(3);
        assertThat(verification.lines())
                .containsSubsequence(
                        "1999-03-11  NW       3 calls: DIFFERENT",
                        "    waitMillis: counted 57000, computed 57500",
                        "    longestWaitMillis: counted 32000, computed null",
                        "    averageSpeedOfAnswerSeconds: counted 19.0, computed " + 57.5 / 3,
                        "1999-03-11  TT       1 calls: equal");
        assertThat(verification.lines().get(6)).contains(": 3 differences.");
    }

    @Test
    void whatWasNotComputedAtAllIsADifference() throws IOException {
        Verification verification = one(computed -> computed.remove("TT"));

        assertThat(verification.isEqual()).isFalse();
        assertThat(verification.lines()).contains("    counted 1 calls, computed nothing");
        assertThat(verification.numbers()).isEqualTo(48);
    }

    @Test
    void aQueueWithoutCallsIsEqualToNone() throws IOException {
        assertThat(one(computed -> computed.put("XX", Totals.of(Counts.NONE, null, FORMULA)))
                        .isEqual())
                .isTrue();
        assertThat(one(computed -> computed.put("XX", computed.get("TT"))).lines())
                .contains("    offered: counted 0, computed 1");
    }

    @Test
    void nothingComparedIsNothingProved() {
        PlainFile empty = new PlainFile(0, new TreeMap<>(), new TreeMap<>());

        assertThat(Verification.of(empty, Map.of(), FORMULA).isEqual()).isFalse();
        assertThat(Verification.of(empty, Map.of(), FORMULA).lines())
                .containsExactly("0 days, 0 queues, 0 calls, 0 numbers compared: 0 differences. Rows left out: none.");
    }

    private static Verification verify(ZoneId zone, ServiceLevelFormula formula) throws IOException {
        PlainFile counted = PlainFile.read(INVENTED, zone);
        return Verification.of(
                counted,
                TestingTotals.of(
                        AnonymousBank.read(INVENTED, zone, null).events(),
                        counted.days().keySet(),
                        zone,
                        formula),
                formula);
    }

    /** One day alone, with something done to what was computed. */
    private static Verification one(Consumer<Map<String, Totals>> change) throws IOException {
        PlainFile file = PlainFile.read(INVENTED, ZoneOffset.UTC);
        PlainFile counted =
                new PlainFile(file.rows(), new TreeMap<>(file.days().subMap(DAY, DAY.plusDays(1))), file.leftOut());
        Map<String, Totals> computed = new HashMap<>(TestingTotals.of(
                        AnonymousBank.read(INVENTED, ZoneOffset.UTC, null).events(),
                        List.of(DAY),
                        ZoneOffset.UTC,
                        FORMULA)
                .get(DAY));
        computed.keySet().retainAll(List.of("IN", "NW", "TT"));
        change.accept(computed);
        return Verification.of(counted, Map.of(DAY, computed), FORMULA);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
