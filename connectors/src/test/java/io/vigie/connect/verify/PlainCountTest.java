package io.vigie.connect.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.connect.anonymousbank.AnonymousBank;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainCountTest {

    private static final Path INVENTED = Path.of("src/test/resources/invented-bank.tsv");
    private static final LocalDate TENTH = LocalDate.parse("1999-03-10");
    private static final LocalDate ELEVENTH = LocalDate.parse("1999-03-11");

    /*
     * PS on the 10th, in the order of the file:
     *   answered, wait/talk: 12/180, 0/60, -1 is 0/120, 20/60, 21/60, 10/120 (taken before the wait's end), 1/4,
     *                        30/none, 0/none, 0/27000, 3/0
     *     11 calls, waits 97, within 20 s all but 21 and 30: 9; with talk times 9, 27,604 s
     *   given up after: 5, 6, 20, 21, 0, 40
     *     6 calls, within 5 s: 5 and 0, within 20 s: 5, 6, 20 and 0
     *   service level 9 / (11 + 6 - 2) = 0.6
     * NW on the 10th: answered 0/300 past midnight, 15/60; given up after 60 past midnight; 2 / 3
     * NW on the 11th, though dated the 10th: 25/40, 32/40 from 0:00:00 on, -1 is 0/120; 1 / 3
     * IN on the 11th: one call, given up after 4: there is nothing to judge
     */
    @Test
    void theInventedRowsGiveWhatIsWorkedOutByHand() throws IOException {
        assertThat(PlainCount.of(INVENTED, ZoneOffset.UTC))
                .isEqualTo(Map.of(
                        TENTH,
                        Map.of(
                                "PS", new PlainCount(17, 11, 6, 2, 9, 4, 97, 9, 27_604, 0.6),
                                "NW", new PlainCount(3, 2, 1, 0, 2, 0, 15, 2, 360, 2 / 3.0)),
                        ELEVENTH,
                        Map.of(
                                "NW", new PlainCount(3, 3, 0, 0, 1, 0, 57, 3, 200, 1 / 3.0),
                                "TT", new PlainCount(1, 1, 0, 0, 1, 0, 2, 1, 60, 1.0),
                                "IN", new PlainCount(1, 0, 1, 1, 0, 1, 0, 0, 0, null))));
    }

    @Test
    void theEventsOfTheImportAddUpToTheSame() throws IOException {
        for (ZoneId zone : new ZoneId[] {ZoneOffset.UTC, ZoneId.of("Europe/Paris"), ZoneId.of("Pacific/Auckland")}) {
            assertThat(EventFold.of(AnonymousBank.read(INVENTED, zone, null).events(), zone))
                    .isEqualTo(PlainCount.of(INVENTED, zone));
        }
    }
}
