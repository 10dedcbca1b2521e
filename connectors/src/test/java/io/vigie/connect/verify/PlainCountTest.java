package io.vigie.connect.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each number is worked out by hand from the rows. */
class PlainCountTest {

    private static final Path INVENTED = Path.of("src/test/resources/invented-bank.tsv");

    @TempDir
    Path folder;

    /*
     * PS, in the order of the file:
     *   answered, wait/talk: 12/180, 0/60, -1 is 0/120, 20/60, 21/60, 10/120 (taken before the wait's end), 1/4,
     *                        30/none, 0/none, 0/27000, 3/0
     *     11 calls, waits 97, within 20 s all but 21 and 30: 9; with talk times 9, 27,604 s
     *   given up after: 5, 6, 20, 21, 0, 40
     *     6 calls, within 5 s: 5 and 0, within 20 s: 5, 6, 20 and 0
     *   customers: ..01 at 9:00:05 and again at 9:30:00, ..02, ..03, ..04
     * NW: answered 0/300 past midnight, 15/60 of a customer; given up after 60 past midnight
     */
    @Test
    void theFirstDay() throws IOException {
        assertThat(day("1999-03-10"))
                .isEqualTo(Map.of(
                        "PS",
                        new PlainCount(
                                17,
                                11,
                                6,
                                2,
                                2,
                                9,
                                4,
                                97,
                                9,
                                27_604,
                                5,
                                1,
                                new PlainServiceLevels(9 / 15.0, 9 / 17.0, 9 / 11.0, 9 / 13.0, 13 / 17.0, 9 / 17.0),
                                4 / 15.0,
                                97 / 11.0,
                                27_604 / 9.0,
                                1 / 5.0,
                                40L),
                        "NW",
                        new PlainCount(
                                3,
                                2,
                                1,
                                0,
                                0,
                                2,
                                0,
                                15,
                                2,
                                360,
                                1,
                                0,
                                new PlainServiceLevels(2 / 3.0, 2 / 3.0, 1.0, 2 / 3.0, 2 / 3.0, 2 / 3.0),
                                1 / 3.0,
                                7.5,
                                180.0,
                                0.0,
                                60L)));
    }

    /*
     * NW, though dated the day before: 25/40, 32/40 from 0:00:00 on, both of customers, -1 is 0/120
     * TT: 2/60. IN: one call, given up after 4: but for two formulas there is nothing to judge.
     */
    @Test
    void theSecondDay() throws IOException {
        assertThat(day("1999-03-11"))
                .isEqualTo(Map.of(
                        "NW",
                        new PlainCount(
                                3, 3, 0, 0, 0, 1, 0, 57, 3, 200, 2, 0, same(1 / 3.0), 0.0, 19.0, 200 / 3.0, 0.0, 32L),
                        "TT",
                        new PlainCount(1, 1, 0, 0, 0, 1, 0, 2, 1, 60, 1, 0, same(1.0), 0.0, 2.0, 60.0, 0.0, 2L),
                        "IN",
                        new PlainCount(
                                1,
                                0,
                                1,
                                0,
                                1,
                                0,
                                1,
                                0,
                                0,
                                0,
                                0,
                                0,
                                new PlainServiceLevels(null, 0.0, null, null, 1.0, 0.0),
                                null,
                                null,
                                null,
                                null,
                                4L)));
    }

    /*
     * NE: 3/60, exactly a day after the customer's call to PS: repeated
     * PS: given up after 6, a day and a second after the customer's call to NE: not repeated; 0/60; 24/540 by the month's
     *     end, of the customer of NE
     * IN: 0/180, in the same second as the customer's call to PS: neither is repeated
     * TT: 0/none, and 60/none of the same customer half an hour later
     * NW: -1 is 0/1320 by the month's end
     */
    @Test
    void theMonthsLastDay() throws IOException {
        assertThat(day("1999-03-31"))
                .isEqualTo(Map.of(
                        "NE",
                        new PlainCount(1, 1, 0, 0, 0, 1, 0, 3, 1, 60, 1, 1, same(1.0), 0.0, 3.0, 60.0, 1.0, 3L),
                        "PS",
                        new PlainCount(
                                3,
                                2,
                                1,
                                0,
                                0,
                                1,
                                1,
                                24,
                                2,
                                600,
                                3,
                                1,
                                new PlainServiceLevels(1 / 3.0, 1 / 3.0, 0.5, 0.5, 2 / 3.0, 1 / 3.0),
                                1 / 3.0,
                                12.0,
                                300.0,
                                1 / 3.0,
                                24L),
                        "IN",
                        new PlainCount(1, 1, 0, 0, 0, 1, 0, 0, 1, 180, 1, 0, same(1.0), 0.0, 0.0, 180.0, 0.0, 0L),
                        "TT",
                        new PlainCount(2, 2, 0, 2, 0, 1, 0, 60, 0, 0, 2, 1, same(0.5), 0.0, 30.0, null, 0.5, 60L),
                        "NW",
                        new PlainCount(1, 1, 0, 0, 0, 1, 0, 0, 1, 1_320, 1, 0, same(1.0), 0.0, 0.0, 1_320.0, 0.0, 0L)));
    }

    /*
     * NW: queued after midnight from a menu before it, given up after 6
     * PS: 0/0 and 39/25200, both of customers of the day before; the second row of the latter counts nowhere
     * IN: 20/120, the menu left 80 s before it was entered
     */
    @Test
    void theNextMonthsFirstDay() throws IOException {
        assertThat(day("1999-04-01"))
                .isEqualTo(Map.of(
                        "NW",
                        new PlainCount(
                                1,
                                0,
                                1,
                                0,
                                0,
                                0,
                                1,
                                0,
                                0,
                                0,
                                0,
                                0,
                                new PlainServiceLevels(0.0, 0.0, null, null, 1.0, 0.0),
                                1.0,
                                null,
                                null,
                                null,
                                6L),
                        "PS",
                        new PlainCount(
                                2, 2, 0, 0, 0, 1, 0, 39, 2, 25_200, 2, 2, same(0.5), 0.0, 19.5, 12_600.0, 1.0, 39L),
                        "IN",
                        new PlainCount(1, 1, 0, 0, 0, 1, 0, 20, 1, 120, 0, 0, same(1.0), 0.0, 20.0, 120.0, null, 20L)));
    }

    @Test
    void everyRowIsCountedOnceOrLeftOutForAReason() throws IOException {
        PlainFile file = PlainFile.read(INVENTED, ZoneOffset.UTC);

        assertThat(file.rows()).isEqualTo(50);
        assertThat(file.leftOut())
                .isEqualTo(Map.of("no real call (PHANTOM)", 2, "a call for the second time", 2, "unreadable", 5));
        assertThat(file.days().values().stream()
                        .flatMap(queues -> queues.values().stream())
                        .mapToLong(PlainCount::offered)
                        .sum())
                .isEqualTo(50 - 9);
        assertThat(file.days().keySet())
                .extracting(LocalDate::toString)
                .containsExactly("1999-03-10", "1999-03-11", "1999-03-28", "1999-03-30", "1999-03-31", "1999-04-01");
    }

    @Test
    void aFileWithoutOneOfTheColumnsIsRefusedByItsName() throws IOException {
        Path file = folder.resolve("other.tsv");
        Files.writeString(file, Files.readString(INVENTED).replace("\tq_exit\t", "\tleft\t"));

        assertThatThrownBy(() -> PlainFile.read(file, ZoneOffset.UTC))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no column 'q_exit'");
    }

    private static Map<String, PlainCount> day(String day) throws IOException {
        return PlainFile.read(INVENTED, ZoneOffset.UTC).days().getOrDefault(LocalDate.parse(day), new TreeMap<>());
    }

    /** Nobody gave up: all formulas say the same. */
    private static PlainServiceLevels same(double level) {
        return new PlainServiceLevels(level, level, level, level, level, level);
    }
}
