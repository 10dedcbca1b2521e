package io.vigie.jobs.workload;

import static io.vigie.jobs.workload.Told.ms;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.AgentState;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionsTest {

    @Test
    void isAShiftsFromTwoHoursBeforeItsStartToItsEnd() {
        Told told = new Told().shift("08:00", "16:00");
        assertThat(session(told, "05:59:59.999")).isNull();
        assertThat(session(told, "06:00")).isEqualTo("06:00-16:00");
        assertThat(session(told, "15:59:59.999")).isEqualTo("06:00-16:00");
        assertThat(session(told, "16:00")).isNull();
    }

    @Test
    void beginsNotBeforeTheEndOfTheShiftBefore() {
        Told told = new Told().shift("08:00", "12:00").shift("13:00", "16:00");
        assertThat(session(told, "11:59:59.999")).isEqualTo("06:00-12:00");
        assertThat(session(told, "12:00")).isEqualTo("12:00-16:00");
    }

    @Test
    void beginsWithoutAPlanAtTheFirstSignOfPresence() {
        assertThat(session(new Told().phone("09:00", AgentState.OFFLINE), "09:00"))
                .isNull();
        assertThat(session(new Told().phone("09:00", AgentState.AWAY), "09:00")).startsWith("09:00-");
        assertThat(session(new Told().talking("09:00"), "09:00")).startsWith("09:00-");
        assertThat(session(new Told().in("09:00"), "08:59:59.999")).isNull();
        assertThat(session(new Told().in("09:00"), "09:00")).isEqualTo("09:00-10:00");
        assertThat(session(new Told().out("09:00"), "09:00")).isNull();
    }

    @Test
    void endsWithoutAPlanAfterSixtyMinutesOfflineWithoutBreak() {
        Told told = new Told().phone("09:00", AgentState.READY).phone("10:00", AgentState.OFFLINE);
        assertThat(session(told, "10:59:59.999")).isEqualTo("09:00-11:00");
        assertThat(session(told, "11:00")).isNull();
        assertThat(session(told.phone("10:59:59.999", AgentState.READY), "11:30"))
                .startsWith("09:00-");

        Told later = new Told()
                .phone("09:00", AgentState.READY)
                .phone("10:00", AgentState.OFFLINE)
                .phone("11:00", AgentState.READY);
        assertThat(session(later, "11:00")).startsWith("11:00-");
    }

    @Test
    void isCutShortByTheNextPlannedOne() {
        Told told = new Told().shift("12:00", "16:00").phone("09:00", AgentState.READY);
        assertThat(session(told, "09:59:59.999")).isEqualTo("09:00-10:00");
        assertThat(session(told, "10:00")).isEqualTo("10:00-16:00");
    }

    @Test
    void beginsNoneAfterAShiftUntilSixtyMinutesOfflineHavePassed() {
        Told stays = Told.atWork();
        assertThat(session(stays, "17:00")).isNull();
        stays.phone("17:00", AgentState.OFFLINE);
        assertThat(session(stays, "18:00")).isNull();
        assertThat(session(stays.phone("18:00", AgentState.READY), "18:00")).startsWith("18:00-");

        Told soon = Told.atWork().phone("15:30", AgentState.OFFLINE).phone("16:29:59.999", AgentState.READY);
        assertThat(session(soon, "16:40")).isNull();
        Told rested = Told.atWork().phone("15:30", AgentState.OFFLINE).phone("16:30", AgentState.READY);
        assertThat(session(rested, "16:40")).startsWith("16:30-");
    }

    private static @Nullable String session(Told told, String now) {
        Known known = Known.of(told.facts(), ms(now));
        MovingToday today = new MovingToday(known.shifts(), told.facts().zone());
        StateLine line = StateLine.ofSorted(known.spans(), known.phones(), today);
        Session session = new Sessions(known, line).at(ms(now));
        return session == null ? null : clock(session.from()) + "-" + clock(session.to());
    }

    private static String clock(long moment) {
        return moment == FlagRule.NEVER
                ? ""
                : LocalTime.MIDNIGHT
                        .plusNanos((moment - ms("00:00")) * 1_000_000)
                        .toString();
    }
}
