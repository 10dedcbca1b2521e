package io.vigie.jobs.teams;

import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.live.TeamSnapshot;
import io.vigie.jobs.alerts.SubjectState;
import io.vigie.jobs.testkit.GrowingVersions;
import io.vigie.jobs.testkit.TestingOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.OutputTag;

/** The function of teams as Flink runs it, with what came out of it. Fails by itself when a version does not grow. */
final class TestingTeams {

    private static final OutputTag<SubjectState> SUBJECTS =
            new OutputTag<>("subjects", TypeInformation.of(SubjectState.class));
    private static final OutputTag<TeamMinute> MINUTES =
            new OutputTag<>("minutes", TypeInformation.of(TeamMinute.class));

    private final TestingOperator<TeamInput, TeamUpdate> operator;
    private final GrowingVersions versions = new GrowingVersions();

    final List<TeamUpdate> updates = new ArrayList<>();
    final List<SubjectState> subjects = new ArrayList<>();
    final List<TeamMinute> minutes = new ArrayList<>();

    TestingTeams() throws Exception {
        TeamValues values = team -> Map.of("scheduled", (double) team.scheduled());
        operator =
                new TestingOperator<>(new TeamsFunction("Asia/Kathmandu", values, SUBJECTS, MINUTES), TeamInput::team);
    }

    void take(TeamInput input) throws Exception {
        operator.take(input);
        collect();
    }

    void reach(long millis) throws Exception {
        operator.reach(millis);
        collect();
    }

    /** Lets the machine's clock run. */
    void rest(long millis) throws Exception {
        operator.rest(millis);
        collect();
    }

    void restore() throws Exception {
        operator.restore(1);
    }

    TeamSnapshot last() {
        return Objects.requireNonNull(updates.get(updates.size() - 1).snapshot());
    }

    boolean isEmpty() {
        return operator.kept() == 0;
    }

    void assertNothingIsLeft() {
        operator.assertNothingIsLeft();
    }

    void close() throws Exception {
        operator.close();
    }

    private void collect() {
        for (TeamUpdate update : operator.drain()) {
            updates.add(update);
            if (update.snapshot() != null) {
                versions.note(update.team(), update.snapshot().version());
            }
        }
        subjects.addAll(operator.drain(SUBJECTS));
        for (TeamMinute minute : operator.drain(MINUTES)) {
            minutes.add(minute);
            versions.note(minute.key(), minute.version());
        }
    }
}
