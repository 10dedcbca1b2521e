package io.vigie.jobs.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.TeamEntry;
import io.vigie.contract.live.AgentCounts;
import io.vigie.contract.live.AttendanceStatus;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.LiveState;
import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.live.TeamSnapshot;
import io.vigie.jobs.alerts.SubjectState;
import io.vigie.jobs.attendance.RollCall;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TeamsFunctionTest {

    private static final long MINUTE = 60_000;
    private static final TeamMember THERE =
            new TeamMember(LiveState.READY, AttendanceStatus.PRESENT, true, false, List.of());
    private static final TeamMember TALKING = new TeamMember(
            LiveState.TALKING, AttendanceStatus.LATE, true, false, List.of(FlagKind.CONFLICT, FlagKind.BREAK_DEBT));
    private static final TeamMember MISSING =
            new TeamMember(LiveState.OFFLINE, AttendanceStatus.NO_SHOW, true, true, List.of());
    private static final TeamMember OFF =
            new TeamMember(LiveState.OFFLINE, AttendanceStatus.OFF, false, false, List.of());

    private static final RollCall LATE = new RollCall(AttendanceStatus.LATE, true, false);
    private static final RollCall MISSED = new RollCall(AttendanceStatus.NO_SHOW, true, true);

    private TestingTeams teams;

    @BeforeEach
    void open() throws Exception {
        teams = new TestingTeams();
        teams.reach(MINUTE);
    }

    @AfterEach
    void close() throws Exception {
        teams.close();
    }

    @Test
    void aSnapshotGoesOutAtOnceAndThenOnceASecondOfTheMachine() throws Exception {
        change(null, THERE);
        assertThat(teams.last().present()).isEqualTo(1);
        assertThat(teams.last().name()).isEqualTo("north");
        assertThat(teams.last().asOf()).isEqualTo(Instant.ofEpochMilli(MINUTE));
        teams.rest(1);
        change(null, TALKING);
        teams.reach(MINUTE + 3000);
        change(null, MISSING);
        teams.rest(998);
        assertThat(teams.updates).hasSize(1);
        teams.rest(1);
        assertThat(teams.updates).hasSize(2);
        TeamSnapshot last = teams.last();
        assertThat(last.asOf()).isEqualTo(Instant.ofEpochMilli(MINUTE + 3000));
        assertThat(last.agents()).isEqualTo(new AgentCounts(1, 1, 0, 0));
        assertThat(last.scheduled()).isEqualTo(3);
        assertThat(last.late()).isEqualTo(1);
        assertThat(last.noShow()).isEqualTo(1);
        assertThat(last.absenceRate()).isEqualTo(1 / 3.0);
        assertThat(last.flags())
                .containsOnlyKeys(
                        "complaint-streak",
                        "complaint-load",
                        "conflict",
                        "sustained-occupancy",
                        "no-recovery",
                        "break-debt",
                        "monotony",
                        "overrun")
                .containsEntry("conflict", 1L)
                .containsEntry("break-debt", 1L)
                .containsEntry("overrun", 0L);
        teams.rest(5000);
        assertThat(teams.updates).hasSize(2);
    }

    @Test
    void whatChangesNothingSendsNothing() throws Exception {
        change(null, THERE);
        teams.rest(1000);
        change(THERE, THERE);
        describe(null);
        teams.rest(1000);
        assertThat(teams.updates).hasSize(1);
    }

    @Test
    void aDescribedTeamIsShownWithoutAgentsUnderItsName() throws Exception {
        describe("North wing");
        assertThat(teams.last().name()).isEqualTo("North wing");
        assertThat(teams.last().absenceRate()).isNull();
        teams.reach(10 * MINUTE);
        assertThat(teams.minutes).as("nobody is of it").isEmpty();
        describe(null);
        assertThat(teams.updates).last().isEqualTo(new TeamUpdate("north", null));
        teams.assertNothingIsLeft();
    }

    @Test
    void aTeamShowsItsZoneAndAnotherOneIsSent() throws Exception {
        change(null, THERE);
        assertThat(teams.last().timeZone()).as("nobody described it").isEqualTo("Asia/Kathmandu");
        teams.rest(1000);
        describe("North wing");
        assertThat(teams.last().timeZone()).isEqualTo("Europe/Paris");
        teams.rest(1000);
        teams.take(TeamInput.of(new TeamDescribed("north", new TeamEntry("north", "North wing", "Europe/Berlin"))));
        assertThat(teams.updates).hasSize(3);
        assertThat(teams.last().timeZone()).isEqualTo("Europe/Berlin");
        teams.rest(1000);
        describe(null);
        assertThat(teams.last().timeZone()).isEqualTo("Asia/Kathmandu");
    }

    @Test
    void aTeamWithNeitherDescriptionNorAgentsEndsWithATombstoneAndComesBackUnderAGreaterVersion() throws Exception {
        change(null, OFF);
        describe("North wing");
        change(OFF, null);
        teams.rest(1000);
        assertThat(teams.updates).noneMatch(update -> update.snapshot() == null);
        describe(null);
        assertThat(teams.updates).last().isEqualTo(new TeamUpdate("north", null));
        teams.assertNothingIsLeft();

        change(null, THERE);
        assertThat(teams.last().present()).isEqualTo(1);
        change(THERE, null);
        assertThat(teams.updates).last().isEqualTo(new TeamUpdate("north", null));
        teams.assertNothingIsLeft();
    }

    @Test
    void rulesAreToldAtTheNextWholeSecondAfterAChange() throws Exception {
        teams.reach(MINUTE + 1500);
        change(null, THERE);
        change(null, MISSING);
        teams.reach(MINUTE + 1999);
        assertThat(teams.subjects).isEmpty();
        teams.reach(MINUTE + 2000);
        change(null, OFF);
        assertThat(teams.subjects).singleElement().satisfies(subject -> {
            assertThat(subject.at()).isEqualTo(MINUTE + 2000);
            assertThat(subject.changedAt()).isEqualTo(MINUTE + 2000);
            assertThat(subject.id()).isEqualTo("north");
            assertThat(subject.team()).isEqualTo("north");
            assertThat(subject.values()).isEqualTo(Map.of("scheduled", 2.0));
            assertThat(subject.dark()).isFalse();
            assertThat(subject.ended()).isFalse();
        });
        teams.reach(MINUTE + 3000);
        assertThat(teams.subjects).extracting(SubjectState::at).containsExactly(MINUTE + 2000, MINUTE + 3000);
        teams.reach(MINUTE + 30_000);
        assertThat(teams.subjects).hasSize(2);
    }

    @Test
    void rulesAreToldOfTheEndOfATeamThatTheyKnow() throws Exception {
        change(null, THERE);
        change(THERE, null);
        assertThat(teams.subjects).isEmpty();
        change(null, THERE);
        teams.reach(MINUTE + 1000);
        change(THERE, null);
        assertThat(teams.subjects).last().satisfies(subject -> {
            assertThat(subject.at()).isEqualTo(MINUTE + 2000);
            assertThat(subject.ended()).isTrue();
        });
    }

    @Test
    void aMinuteHoldsTheFiguresAtItsEnd() throws Exception {
        change(null, THERE);
        counts(2, AgentOfMinutes.OPEN, RollCall.NOWHERE, LATE);
        teams.reach(2 * MINUTE - 1);
        assertThat(teams.minutes).isEmpty();
        counts(2, AgentOfMinutes.OPEN, LATE, MISSED);
        teams.reach(2 * MINUTE);
        counts(3, AgentOfMinutes.OPEN, MISSED, LATE);
        teams.reach(4 * MINUTE);
        assertThat(teams.minutes)
                .extracting(TeamMinute::minute)
                .containsExactly(
                        Instant.ofEpochMilli(MINUTE),
                        Instant.ofEpochMilli(2 * MINUTE),
                        Instant.ofEpochMilli(3 * MINUTE));
        assertThat(teams.minutes).extracting(TeamMinute::noShow).containsExactly(1L, 0L, 0L);
        assertThat(teams.minutes).extracting(TeamMinute::late).containsExactly(0L, 1L, 1L);
        assertThat(teams.minutes).extracting(TeamMinute::absenceRate).containsExactly(1.0, 0.0, 0.0);
        assertThat(teams.minutes.get(0).key()).isEqualTo("north/1970-01-01T00:01:00Z");
    }

    @Test
    void endedMinutesThatAreCorrectedAreToldAgainAtTheNextWholeSecond() throws Exception {
        change(null, THERE);
        counts(2, AgentOfMinutes.OPEN, RollCall.NOWHERE, MISSED);
        teams.reach(5 * MINUTE + 500);
        teams.minutes.clear();
        counts(3, 5, MISSED, LATE);
        counts(4, 6, RollCall.NOWHERE, LATE);
        teams.reach(5 * MINUTE + 999);
        assertThat(teams.minutes).isEmpty();
        teams.reach(5 * MINUTE + 1000);
        assertThat(teams.minutes)
                .extracting(TeamMinute::minute)
                .containsExactly(
                        Instant.ofEpochMilli(2 * MINUTE),
                        Instant.ofEpochMilli(3 * MINUTE),
                        Instant.ofEpochMilli(4 * MINUTE));
        assertThat(teams.minutes).extracting(TeamMinute::late).containsExactly(1L, 2L, 1L);
        assertThat(teams.minutes).extracting(TeamMinute::noShow).containsExactly(0L, 0L, 1L);
        teams.reach(6 * MINUTE);
        assertThat(teams.minutes).hasSize(4).last().satisfies(minute -> {
            assertThat(minute.late()).isZero();
            assertThat(minute.noShow()).isEqualTo(1);
        });
    }

    @Test
    void whatIsHeardBeforeAnyTimeIsReachedIsToldOfTheMinutesThatHaveEndedThen() throws Exception {
        teams.close();
        teams = new TestingTeams();
        counts(8, 10, RollCall.NOWHERE, LATE);
        counts(10, AgentOfMinutes.OPEN, RollCall.NOWHERE, MISSED);
        assertThat(teams.minutes).isEmpty();
        teams.reach(10 * MINUTE + 5000);
        assertThat(teams.minutes)
                .extracting(TeamMinute::minute)
                .containsExactly(
                        Instant.ofEpochMilli(7 * MINUTE),
                        Instant.ofEpochMilli(8 * MINUTE),
                        Instant.ofEpochMilli(9 * MINUTE));
        assertThat(teams.minutes).extracting(TeamMinute::noShow).containsExactly(0L, 0L, 1L);
        teams.reach(11 * MINUTE);
        assertThat(teams.minutes).hasSize(4);
    }

    @Test
    void minutesOfATeamThatIsGoneAreCorrectedAndForgottenAfter48Hours() throws Exception {
        change(null, THERE);
        counts(2, 3, RollCall.NOWHERE, MISSED);
        teams.reach(2 * MINUTE);
        change(THERE, null);
        assertThat(teams.updates).last().isEqualTo(new TeamUpdate("north", null));
        teams.reach(10 * MINUTE);
        teams.minutes.clear();
        counts(2, 3, MISSED, LATE);
        teams.reach(10 * MINUTE + 1000);
        assertThat(teams.minutes)
                .singleElement()
                .satisfies(minute -> assertThat(minute.late()).isEqualTo(1));
        teams.reach(2 * MINUTE + 48 * 60 * MINUTE);
        assertThat(teams.isEmpty()).as("a correction may still come").isFalse();
        teams.reach(4 * MINUTE + 48 * 60 * MINUTE);
        teams.rest(2000);
        teams.assertNothingIsLeft();
    }

    @Test
    void aTeamThatDescribedGoesOnHasNoMinutesOnceItsLastAgentLeft() throws Exception {
        describe("North wing");
        change(null, THERE);
        teams.reach(MINUTE + 59_000);
        change(THERE, null);
        teams.reach(2 * MINUTE);
        assertThat(teams.minutes).isEmpty();
        assertThat(teams.subjects).extracting(SubjectState::at).containsExactly(MINUTE + 1000, 2 * MINUTE);
        change(null, THERE);
        teams.reach(3 * MINUTE);
        assertThat(teams.minutes).hasSize(1);
    }

    @Test
    void beforeAnyTimeIsReachedNothingIsTold() throws Exception {
        teams.close();
        teams = new TestingTeams();
        change(null, THERE);
        describe("North wing");
        teams.rest(5000);
        assertThat(teams.updates).isEmpty();
        teams.reach(10 * MINUTE + 5000);
        assertThat(teams.last().asOf()).isEqualTo(Instant.ofEpochMilli(10 * MINUTE + 5000));
        teams.reach(11 * MINUTE);
        assertThat(teams.updates).hasSize(1);
        assertThat(teams.subjects).extracting(SubjectState::at).containsExactly(10 * MINUTE + 6000);
        assertThat(teams.minutes).extracting(TeamMinute::minute).containsExactly(Instant.ofEpochMilli(10 * MINUTE));
    }

    @Test
    void aRestoredOperatorGoesOnUnderGreaterVersions() throws Exception {
        change(null, THERE);
        change(null, MISSING);
        teams.restore();
        teams.rest(1000);
        assertThat(teams.last().scheduled()).isEqualTo(2);
        teams.reach(2 * MINUTE);
        assertThat(teams.subjects).extracting(SubjectState::at).containsExactly(MINUTE + 1000);
        assertThat(teams.minutes).hasSize(1);
        change(MISSING, OFF);
        teams.rest(1000);
        assertThat(teams.last().scheduled()).isEqualTo(1);
        assertThat(teams.last().asOf()).isEqualTo(Instant.ofEpochMilli(2 * MINUTE));
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whereTheInputHasEndedATeamDoesNotKeepTheTimeGoing() throws Exception {
        change(null, THERE);
        teams.reach(Watermark.MAX_WATERMARK.getTimestamp());
        assertThat(teams.minutes).hasSize(1);
    }

    private void change(@Nullable TeamMember before, @Nullable TeamMember after) throws Exception {
        teams.take(TeamInput.of(new AgentOfTeam("north", before, after)));
    }

    /** @param from the end of the first minute, in minutes, like that of the one after the last */
    private void counts(long from, long until, RollCall before, RollCall after) throws Exception {
        teams.take(TeamInput.of(new AgentOfMinutes("north", from, until, before, after)));
    }

    private void describe(@Nullable String name) throws Exception {
        teams.take(TeamInput.of(
                new TeamDescribed("north", name == null ? null : new TeamEntry("north", name, "Europe/Paris"))));
    }
}
