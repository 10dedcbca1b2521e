package io.vigie.jobs.days;

import static io.vigie.jobs.days.KnownDay.at;
import static io.vigie.jobs.days.KnownDay.instant;
import static io.vigie.jobs.days.KnownDay.planned;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.ShiftPlan.PlannedActivity;
import io.vigie.contract.live.AgentDay.DayPunch;
import io.vigie.contract.live.AgentDay.DayShift;
import io.vigie.contract.live.AgentDay.DaySpan;
import io.vigie.contract.live.AgentDay.PunchKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayAtTest {

    @Test
    void whoComesLateAndTakesABreakIsShownAgainstThePlan() {
        KnownDay known = new KnownDay()
                .shift("09:00", "17:00", planned(Activity.BREAK, "10:00", "10:15"))
                .in("09:12")
                .ready("09:13")
                .contact("orders", "09:30", "09:34", "09:36")
                .away("10:30", Activity.BREAK)
                .ready("10:45");
        DayAt day = known.look("11:00");

        assertThat(day.asOf()).isEqualTo(instant("11:00"));
        assertThat(day.from()).isEqualTo(instant("07:00"));
        assertThat(day.until()).isEqualTo(instant("17:00"));
        assertThat(day.plan())
                .containsExactly(new DayShift(
                        instant("09:00"),
                        instant("17:00"),
                        false,
                        null,
                        null,
                        List.of(new PlannedActivity(Activity.BREAK, instant("10:00"), instant("10:15")))));
        assertThat(day.punches()).containsExactly(new DayPunch(instant("09:12"), PunchKind.IN));
        assertThat(known.spans("11:00"))
                .isEqualTo("07:00 offline, 09:12 desk, 09:30 contact orders, 09:36 desk, 10:30 away break, 10:45 desk");
        assertThat(known.spans("09:35")).as("after-call work goes on").endsWith("09:30 contact orders");
    }

    @Test
    void aTrainingIsPlannedAndIsAwayWithItsActivity() {
        KnownDay known = new KnownDay()
                .shift("09:00", "17:00", planned(Activity.SEMINAR, "14:00", "15:30"))
                .in("09:00")
                .ready("09:00")
                .away("14:02", Activity.SEMINAR)
                .ready("15:31");
        assertThat(known.spans("16:00")).isEqualTo("07:00 offline, 09:00 desk, 14:02 away seminar, 15:31 desk");
    }

    @Test
    void flexibleHoursTellTheirCoreTime() {
        DayAt day = new KnownDay()
                .flexible("08:00", "10:00", "15:00", "18:00")
                .in("09:50")
                .look("12:00");
        assertThat(day.plan())
                .containsExactly(new DayShift(
                        instant("08:00"), instant("18:00"), true, instant("10:00"), instant("15:00"), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T12:00, 2026-11-23T00:00, 2026-11-24T06:00, '00:00 offline'",
        "2026-11-24T02:00, 2026-11-23T20:00, 2026-11-24T06:00, '20:00 offline, 21:55 desk, 01:00 away meal, 01:30 desk'",
        "2026-11-24T07:00, 2026-11-23T20:00, 2026-11-25T00:00, "
                + "'20:00 offline, 21:55 desk, 01:00 away meal, 01:30 desk, 06:02 offline'",
        "2026-11-25T00:00, 2026-11-25T00:00, 2026-11-26T00:00, '00:00 offline'",
    })
    void aNightShiftIsNotCutByMidnightAndIsGoneWithTheNextOne(String now, String from, String until, String spans) {
        KnownDay known = new KnownDay()
                .shift("22:00", "2026-11-24T06:00")
                .in("21:55")
                .ready("21:58")
                .away("2026-11-24T01:00", Activity.MEAL)
                .ready("2026-11-24T01:30")
                .out("2026-11-24T06:02")
                .offline("2026-11-24T06:03");
        DayAt day = known.look(now);
        assertThat(day.from()).isEqualTo(instant(from));
        assertThat(day.until()).isEqualTo(instant(until));
        assertThat(day.plan()).hasSize(now.startsWith("2026-11-25") ? 0 : 1);
        assertThat(known.spans(now)).isEqualTo(spans);
    }

    @Test
    void withoutARunningShiftAllShiftsOfTheLocalDayAreToldAndNoOther() {
        KnownDay known = new KnownDay()
                .shift("14:00", "18:00")
                .shift("08:00", "12:00")
                .shift("2026-11-24T08:00", "2026-11-24T12:00");
        assertThat(known.look("13:00").plan())
                .extracting(DayShift::start)
                .containsExactly(instant("08:00"), instant("14:00"));
        assertThat(known.look("15:00").plan()).extracting(DayShift::start).containsExactly(instant("14:00"));
        assertThat(known.look("15:00").from()).isEqualTo(instant("12:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T12:00, 2026-03-29T00:00, 23",
        "2026-10-25T12:00, 2026-10-25T00:00, 25",
    })
    void theLocalDayMayLast23Or25Hours(String now, String from, long hours) {
        DayAt day = new KnownDay().look(now);
        assertThat(day.from()).isEqualTo(instant(from));
        assertThat(day.until()).isEqualTo(instant(from).plusSeconds(hours * 3600));
    }

    @Test
    void beingReadyIsNotToldApartFromOtherTimeAtTheDesk() {
        KnownDay known = new KnownDay()
                .shift("09:00", "17:00")
                .in("08:50")
                .ready("09:00")
                .in("09:05")
                .ready("09:40");
        assertThat(known.spans("12:00")).isEqualTo("07:00 offline, 08:50 desk");
    }

    @Test
    void contactsWithNothingBetweenThemAreTwo() {
        KnownDay known = new KnownDay()
                .ready("09:00")
                .contact("orders", "09:00", "09:04", "09:05")
                .contact("orders", "09:05", "09:08", "09:09")
                .contact("returns", "09:09", "09:11", "09:11")
                .contact(null, "09:20", "09:22", "09:22");
        assertThat(known.spans("10:00"))
                .isEqualTo("00:00 offline, 09:00 contact orders, 09:05 contact orders, 09:09 contact returns,"
                        + " 09:11 desk, 09:20 contact, 09:22 desk");
    }

    @ParameterizedTest
    @CsvSource({
        "in the phone says nothing, 'in 09:00', '00:00 offline, 09:00 desk'",
        "in while the phone is offline, 'offline 08:00; in 09:00', '00:00 offline, 09:00 desk'",
        "offline after the punch, 'in 09:00; ready 09:01; offline 11:00', '00:00 offline, 09:00 desk, 11:00 offline'",
        "out with a forgotten phone, 'ready 09:00; out 11:00', '00:00 offline, 09:00 desk, 11:00 offline'",
        "out and away, 'away 09:00; out 11:00; in 11:30', '00:00 offline, 09:00 away meal, 11:00 offline, 11:30 away meal'",
        "back without a punch, 'out 09:00; ready 11:00', '00:00 offline, 11:00 desk'",
        "at one moment, 'out 09:00; ready 09:00', '00:00 offline, 09:00 desk'",
        "of the day before, 'out 2026-11-22T17:00; in 2026-11-22T18:00', '00:00 offline'",
        "out while talking, 'talking 09:00; out 09:05', '00:00 offline, 09:00 contact orders'",
    })
    void theLastWordOfThePhoneOrTheTimeClockCounts(String what, String words, String spans) {
        KnownDay known = new KnownDay();
        for (String word : words.split("; ", -1)) {
            String[] parts = word.split(" ", -1);
            switch (parts[0]) {
                case "in" -> known.in(parts[1]);
                case "out" -> known.out(parts[1]);
                case "ready" -> known.ready(parts[1]);
                case "away" -> known.away(parts[1], Activity.MEAL);
                case "talking" -> known.talking("orders", parts[1]);
                default -> known.offline(parts[1]);
            }
        }
        assertThat(known.spans("12:00")).as(what).isEqualTo(spans);
    }

    @Test
    void aPhoneThatWasLeftReadyOvernightIsAtTheDeskFromMidnightOn() {
        assertThat(new KnownDay().ready("2026-11-22T17:00").spans("12:00")).isEqualTo("00:00 desk");
        assertThat(new KnownDay()
                        .contact("orders", "2026-11-22T23:50", "09:00", "09:01")
                        .spans("12:00"))
                .isEqualTo("00:00 contact orders, 09:01 desk");
    }

    @Test
    void ofVeryManyTheLastSpansAndPunchesAreTold() {
        KnownDay known = new KnownDay();
        for (int i = 0; i < 700; i++) {
            String answered = "%02d:%02d".formatted(i / 60, i % 60);
            known.contact("orders", answered, answered + ":10", answered + ":20");
            known.in(answered + ":30");
        }
        for (int i = 0; i < 30; i++) {
            known.shift("12:00:%02d".formatted(i), "12:00:%02d.5".formatted(i));
        }
        DayAt day = known.look("11:59");
        assertThat(day.spans()).hasSize(DayAt.MOST_SPANS);
        assertThat(day.spans()).last().extracting(DaySpan::until).isNull();
        assertThat(day.punches()).hasSize(DayAt.MOST_PUNCHES);
        assertThat(day.punches()).last().isEqualTo(new DayPunch(instant("11:39:30"), PunchKind.IN));
        assertThat(day.plan()).hasSize(DayAt.MOST_SHIFTS);
    }

    @Test
    void itIsKnownWhenTimeAloneChangesIt() {
        KnownDay known = new KnownDay().shift("09:00", "17:00").contact("orders", "08:00", "08:01", "08:05");
        assertThat(known.look("07:00").changesAt()).as("a clock runs ahead").isEqualTo(at("08:00"));
        assertThat(known.spans("07:00")).isEqualTo("00:00 offline");
        assertThat(known.look("08:30").changesAt()).as("the shift begins").isEqualTo(at("09:00"));
        assertThat(known.look("12:00").changesAt()).as("and ends").isEqualTo(at("17:00") + 1);
        assertThat(known.nextWord("13:00").look("12:00").changesAt()).isEqualTo(at("13:00"));
        assertThat(new KnownDay().look("18:00").changesAt()).isEqualTo(at("2026-11-24T00:00"));
    }
}
