package io.vigie.standalone.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.connect.verify.Verification;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented days with all the oddities of the recorded ones, the whole way from the door to the minutes. */
class DayByDayTest {

    private static final Path INVENTED = Path.of("../connectors/src/test/resources/invented-bank.tsv");

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Jerusalem"})
    void everyNumberOfEveryDayIsThatOfThePlainCount(String zone) throws Exception {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Verification verification = DayByDay.of(INVENTED, ZoneId.of(zone), nowhere);

        assertThat(verification.queueDays())
                .allSatisfy(day -> assertThat(day.differences())
                        .as("%s %s", day.day(), day.queue())
                        .isEmpty());
        assertThat(verification.isEqual()).isTrue();
        assertThat(verification.queueDays().stream()
                        .map(Verification.QueueDay::day)
                        .distinct())
                .hasSizeGreaterThan(2);
    }
}
