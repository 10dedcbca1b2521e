package io.vigie.connect.anonymousbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.connect.replay.Recording;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.EventReader;
import io.vigie.contract.event.EventWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnonymousBankTest {

    private static final Path INVENTED = Path.of("src/test/resources/invented-bank.tsv");

    @TempDir
    Path folder;

    @Test
    void anAnsweredCallIsQueuedAnsweredEndedAndWrapped() throws IOException {
        List<CallEvent> call = eventsOf("990310-ZZ01-9001");

        assertThat(call)
                .extracting(CallEvent::id)
                .containsExactly(
                        "990310-ZZ01-9001-queued",
                        "990310-ZZ01-9001-answered",
                        "990310-ZZ01-9001-ended",
                        "990310-ZZ01-9001-wrapped");
        assertThat(call)
                .extracting(e -> e.time().toString())
                .containsExactly(
                        "1999-03-10T09:00:05Z", "1999-03-10T09:00:17Z", "1999-03-10T09:03:17Z", "1999-03-10T09:03:17Z");
        assertThat(call).extracting(CallEvent::source).containsOnly("/replay/anonymous-bank");
        assertThat(call.get(0).queue()).isEqualTo("PS");
        assertThat(call.get(0).caller()).isEqualTo("70000001");
        assertThat(call.get(1).agent()).isEqualTo("LENA");
    }

    @Test
    void aCallGivenUpIsQueuedAndAbandonedEvenWithTalkTimes() throws IOException {
        List<CallEvent> call = eventsOf("990310-ZZ02-9004");

        assertThat(call).extracting(CallEvent::type).containsExactly(CallEventType.QUEUED, CallEventType.ABANDONED);
        assertThat(call.get(1).time()).isEqualTo(Instant.parse("1999-03-10T09:20:40Z"));
    }

    @Test
    void withoutAWaitTheVisitBeginsWhenTheMenuEndsAndIsGivenUpAtOnce() throws IOException {
        assertThat(eventsOf("990310-ZZ01-9008"))
                .extracting(CallEvent::time)
                .containsOnly(Instant.parse("1999-03-10T09:19:02Z"));
    }

    @Test
    void clocksThatRunBackAreKept() throws IOException {
        List<CallEvent> call = eventsOf("990310-ZZ01-9003");

        assertThat(call.get(0).type()).isEqualTo(CallEventType.ANSWERED);
        assertThat(call.get(0).time()).isEqualTo(Instant.parse("1999-03-10T09:02:09Z"));
        assertThat(call.get(1).type()).isEqualTo(CallEventType.QUEUED);
        assertThat(call.get(1).time()).isEqualTo(Instant.parse("1999-03-10T09:02:10Z"));
    }

    @Test
    void aTalkPastMidnightEndsOnTheNextDay() throws IOException {
        assertThat(eventsOf("990310-ZZ03-9001").get(3).time()).isEqualTo(Instant.parse("1999-03-11T00:03:10Z"));
    }

    @Test
    void aTalkWithoutTimesIsAnsweredWhenTheWaitEndsAndHasNoEnd() throws IOException {
        List<CallEvent> call = eventsOf("990310-ZZ02-9006");

        assertThat(call).extracting(CallEvent::type).containsExactly(CallEventType.QUEUED, CallEventType.ANSWERED);
        assertThat(call.get(1).time()).isEqualTo(Instant.parse("1999-03-10T09:30:30Z"));
    }

    @Test
    void anUnknownCallerIsNone() throws IOException {
        assertThat(eventsOf("990310-ZZ01-9002").get(0).caller()).isNull();
    }

    @Test
    void theReportCountsEveryRowOnce() throws IOException {
        Recording recording = AnonymousBank.read(INVENTED, ZoneOffset.UTC, null);

        assertThat(recording.report().rows()).isEqualTo(50);
        assertThat(recording.report().calls()).isEqualTo(41);
        assertThat(recording.report().leftOut())
                .isEqualTo(Map.of(
                        "PHANTOM: no real call", 2,
                        "date, line and call_id of an earlier row", 2,
                        "unreadable: ser_start is not a time of day (H:MM:SS)", 1,
                        "unreadable: date is not a day (YYMMDD)", 1,
                        "unreadable: outcome is none of AGENT, HANG, PHANTOM", 1,
                        "unreadable: type is empty", 1,
                        "unreadable: date is empty", 1));
        assertThat(recording.report().notes().values()).containsExactly(3, 4, 2);
    }

    @Test
    void oneDayIsTheCallsThatEnteredTheirQueueOnIt() throws IOException {
        Recording recording = AnonymousBank.read(INVENTED, ZoneOffset.UTC, LocalDate.parse("1999-03-11"));

        assertThat(recording.events())
                .filteredOn(e -> e.type() == CallEventType.QUEUED)
                .extracting(CallEvent::call)
                .containsExactly(
                        "990310-ZZ03-9004",
                        "990310-ZZ03-9005",
                        "990310-ZZ03-9003",
                        "990311-ZZ01-9001",
                        "990311-ZZ01-9012");
        assertThat(recording.report().leftOut()).containsEntry("of another day", 40);
    }

    @Test
    void aWaitOverTheMonthsEndIsQueuedInOneMonthAndAnsweredInTheNext() throws IOException {
        assertThat(eventsOf("990331-ZZ05-9005"))
                .extracting(e -> e.time().toString())
                .containsExactly(
                        "1999-03-31T23:59:40Z", "1999-04-01T00:00:04Z", "1999-04-01T00:09:04Z", "1999-04-01T00:09:04Z");
    }

    @Test
    void aMenuLeftAfterMidnightIsQueuedOnTheNextDay() throws IOException {
        assertThat(eventsOf("990331-ZZ04-9008").get(0).time()).isEqualTo(Instant.parse("1999-04-01T00:00:02Z"));
    }

    @Test
    void aMenuThatIsLeftBeforeItIsEnteredStaysOnItsDay() throws IOException {
        assertThat(eventsOf("990401-ZZ05-9008").get(0).time()).isEqualTo(Instant.parse("1999-04-01T08:59:40Z"));
    }

    @Test
    void namesAreTakenAsTheyAreSpelt() throws IOException {
        assertThat(eventsOf("990331-ZZ04-9005").get(1).agent()).isEqualTo("OMMAR");
    }

    @Test
    void timesOfDayAreThoseOfTheZone() throws IOException {
        Recording recording = AnonymousBank.read(INVENTED, ZoneId.of("Asia/Jerusalem"), null);

        assertThat(recording.events().get(0).time()).isEqualTo(Instant.parse("1999-03-10T07:00:05Z"));
    }

    @Test
    void eventsAreInOrderOfTimeAndEachCanBeReadAtTheDoor() throws Exception {
        List<CallEvent> events =
                AnonymousBank.read(INVENTED, ZoneOffset.UTC, null).events();

        assertThat(events).extracting(CallEvent::time).isSorted();
        assertThat(events).extracting(CallEvent::id).doesNotHaveDuplicates();
        for (CallEvent event : events) {
            assertThat(EventReader.read(EventWriter.write(event), Instant.MAX)).isEqualTo(event);
        }
    }

    @Test
    void aFileWithoutOneOfTheColumnsIsRefusedByItsName() throws IOException {
        Path file = folder.resolve("other.tsv");
        Files.writeString(file, Files.readString(INVENTED).replace("\tq_exit\t", "\tleft\t"));

        assertThatThrownBy(() -> AnonymousBank.read(file, ZoneOffset.UTC, null))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("other.tsv has no column 'q_exit'");
    }

    private static List<CallEvent> eventsOf(String call) throws IOException {
        return AnonymousBank.read(INVENTED, ZoneOffset.UTC, null).events().stream()
                .filter(e -> e.call().equals(call))
                .toList();
    }
}
