package io.vigie.jobs.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.AgentCounts;
import io.vigie.contract.live.AttendanceStatus;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.LiveState;
import io.vigie.jobs.testkit.Permutations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void ratesAreOfThoseWhoAreScheduled() {
        Figures figures = new Figures();
        assertThat(figures.absenceRate()).isNull();
        assertThat(figures.unexcusedRate()).isNull();

        figures.apply(came(member(AttendanceStatus.OFF, false, false)));
        assertThat(figures.absenceRate()).isNull();

        figures.apply(came(member(AttendanceStatus.PRESENT, true, false)));
        assertThat(figures.absenceRate()).isZero();
        assertThat(figures.unexcusedRate()).isZero();

        figures.apply(came(member(AttendanceStatus.EXCUSED, true, true)));
        assertThat(figures.absenceRate()).isEqualTo(0.5);
        assertThat(figures.unexcusedRate()).isZero();

        figures.apply(came(member(AttendanceStatus.LEFT_EARLY, true, true)));
        figures.apply(came(member(AttendanceStatus.LATE, true, true)));
        assertThat(figures.absenceRate()).isEqualTo(0.75);
        assertThat(figures.unexcusedRate()).isEqualTo(0.5);
    }

    @Test
    void excusedWithinGraceIsNotAbsentYet() {
        Figures figures = new Figures();
        figures.apply(came(member(AttendanceStatus.EXCUSED, true, false)));
        assertThat(figures.absenceRate()).isZero();
        assertThat(figures.unexcusedRate()).isZero();
        assertThat(figures.with(AttendanceStatus.EXCUSED)).isEqualTo(1);
    }

    @Test
    void agentsAreCountedByWhatTheyDoWithoutThoseWhoAreOffline() {
        Figures figures = new Figures();
        for (LiveState state : LiveState.values()) {
            figures.apply(came(new TeamMember(state, AttendanceStatus.PRESENT, true, false, List.of())));
        }
        assertThat(figures.agents()).isEqualTo(new AgentCounts(1, 1, 1, 1));
        assertThat(figures.members).isEqualTo(5);
    }

    @Test
    void theOrderOfChangesDoesNotMatter() {
        TeamMember ready =
                new TeamMember(LiveState.READY, AttendanceStatus.PRESENT, true, false, List.of(FlagKind.OVERRUN));
        TeamMember missing = member(AttendanceStatus.NO_SHOW, true, true);
        TeamMember excused = member(AttendanceStatus.EXCUSED, true, true);
        List<AgentOfTeam> changes = List.of(
                change(null, missing),
                change(missing, ready),
                change(null, missing),
                change(missing, excused),
                change(null, ready),
                change(ready, null));

        Permutations.of(changes).forEach(order -> {
            Figures figures = new Figures();
            order.forEach(figures::apply);
            assertThat(figures.members).isEqualTo(2);
            assertThat(figures.scheduled).isEqualTo(2);
            assertThat(figures.absenceRate()).isEqualTo(0.5);
            assertThat(figures.unexcusedRate()).isZero();
            assertThat(figures.flags()).containsEntry("overrun", 1L).containsEntry("monotony", 0L);
            assertThat(figures.agents()).isEqualTo(new AgentCounts(1, 0, 0, 0));
        });
    }

    @Test
    void nothingIsLeftWhenAllIsTakenAwayAndNotBefore() {
        Random random = new Random(1);
        List<AgentOfTeam> changes = new ArrayList<>();
        for (int agent = 0; agent < 50; agent++) {
            TeamMember first = random(random);
            TeamMember second = random(random);
            changes.addAll(List.of(change(null, first), change(first, second), change(second, null)));
        }
        Collections.shuffle(changes, random);
        Figures figures = new Figures();
        changes.forEach(figures::apply);
        assertThat(figures.isEmpty()).isTrue();

        TeamMember one = random(random);
        TeamMember other = member(AttendanceStatus.EXCUSED, true, true);
        figures.apply(change(one, other));
        assertThat(figures.isEmpty())
                .as("the agent came, and it is not known yet")
                .isFalse();
        figures.apply(change(null, one));
        figures.apply(change(other, null));
        assertThat(figures.isEmpty()).isTrue();
    }

    private static TeamMember random(Random random) {
        List<FlagKind> flags = new ArrayList<>();
        for (FlagKind kind : FlagKind.values()) {
            if (random.nextInt(4) == 0) {
                flags.add(kind);
            }
        }
        return new TeamMember(
                List.of(LiveState.values()).get(random.nextInt(LiveState.values().length)),
                AttendanceStatus.PRESENT,
                random.nextBoolean(),
                random.nextBoolean(),
                flags);
    }

    private static TeamMember member(AttendanceStatus status, boolean scheduled, boolean absent) {
        return new TeamMember(LiveState.OFFLINE, status, scheduled, absent, List.of());
    }

    private static AgentOfTeam came(TeamMember member) {
        return change(null, member);
    }

    private static AgentOfTeam change(@Nullable TeamMember before, @Nullable TeamMember after) {
        return new AgentOfTeam("north", before, after);
    }
}
