package io.vigie.contract.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.AbsenceEvent.Absence;
import io.vigie.contract.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClockAndAbsenceEventsTest {

    private static final String ABSENCE =
            "'agent': 'ada', 'from': '2026-11-23T08:00:00Z', 'until': '2026-11-23T08:00:00.001Z'";

    @ParameterizedTest
    @EnumSource
    void onlyAWithdrawalNamesAnotherEvent(ClockEvent.Type type) throws Exception {
        String name = type.type().replace("io.vigie.", "");
        Event event = Written.readBothWays(name, "ada", "{'agent': 'ada', 'event': 'b-1'}");

        assertThat(event)
                .isEqualTo(new ClockEvent(
                        "1", "/hr", type, Written.TIME, null, "ada", type == ClockEvent.Type.WITHDRAWN ? "b-1" : null));
        assertThat(event.topic()).isEqualTo(Topic.SHIFTS);
    }

    @Test
    void anAbsenceIsNotExcusedUnlessItSaysSoAndNeverTellsWhy() throws Exception {
        Event plain = Written.readBothWays("absence.reported", "a-1", "{" + ABSENCE + ", 'reason': 'measles'}");
        Event excused = Written.readBothWays("absence.reported", "a-1", "{" + ABSENCE + ", 'excused': true}");

        assertThat(plain).isEqualTo(reported(false));
        assertThat(excused).isEqualTo(reported(true));
        assertThat(new String(EventWriter.write(plain), StandardCharsets.UTF_8)).doesNotContain("reason", "measles");
        assertThat(plain.topic()).isEqualTo(Topic.SHIFTS);
    }

    @Test
    void anAbsenceThatIsWithdrawnSaysNothing() throws Exception {
        AbsenceEvent event = (AbsenceEvent) Written.readBothWays("absence.withdrawn", "a-1", "{" + ABSENCE + "}");

        assertThat(event.absence()).isNull();
        assertThat(event.subject()).isEqualTo("a-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "clock.in | {} | missing | 'data.agent' is missing",
                "clock.in | {'agent': 'bob'} | wrong | 'data.agent' must be the same as 'subject'.",
                "clock.out | {'agent': 'bob'} | wrong | 'data.agent' must be the same as 'subject'.",
                "clock.withdrawn | {'agent': 'bob', 'event': 'b-1'} | wrong | 'data.agent' must be the same as 'subject'.",
                "clock.withdrawn | {'agent': 'ada'} | missing | 'data.event' is missing",
                "clock.withdrawn | {'agent': 'ada', 'event': 5} | wrong | 'data.event' must be a text",
                "absence.reported | {'from': '2026-11-23T08:00:00Z', 'until': '2026-11-23T09:00:00Z'} | missing | 'data.agent' is missing",
                "absence.reported | {'agent': 'ada', 'until': '2026-11-23T09:00:00Z'} | missing | 'data.from' is missing",
                "absence.reported | {'agent': 'ada', 'from': '2026-11-23T08:00:00Z'} | missing | 'data.until' is missing",
                "absence.reported | {'agent': 'ada', 'from': '2026-11-23T08:00:00Z', 'until': '2026-11-23T09:00:00+01:00'} | wrong | 'data.until' must be after 'from'.",
                "absence.reported | {'agent': 'ada', 'from': '2026-11-23T08:00:00Z', 'until': '2026-11-24T08:00:00Z', 'excused': 'yes'} | wrong | 'data.excused' must be true or false.",
            })
    void whatIsWrongIsSaid(String type, String data, String code, String detail) {
        Written.refuses(type, data, code, detail);
    }

    private static AbsenceEvent reported(boolean excused) {
        return new AbsenceEvent(
                "1",
                "/hr",
                Written.TIME,
                null,
                "a-1",
                new Absence(
                        "ada",
                        Instant.parse("2026-11-23T08:00:00Z"),
                        Instant.parse("2026-11-23T08:00:00.001Z"),
                        excused));
    }
}
