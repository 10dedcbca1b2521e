package io.vigie.simulator;

import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.event.Activity;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.ShiftPlan.PlannedActivity;
import io.vigie.contract.live.Site;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Someone who takes calls of some queues. */
final class Agent {

    enum State {
        OFF_DUTY,
        READY,
        /** A phone rings, or one is being called. */
        RINGING,
        BUSY,
        AWAY
    }

    final String id;
    final int number;
    final PhoneSystem phones;
    final AgentEntry entry;

    /** What is known of their shifts, absences and contacts. */
    final Dossier dossier = new Dossier();

    /** What the plan wanted of them while they were busy. */
    final Deque<PlannedActivity> due = new ArrayDeque<>();

    State state = State.OFF_DUTY;

    /** The shift that they are working; null when they are not. */
    @Nullable
    Stint stint;

    /** The queues that they serve today, and those that their phone named last. */
    List<Line> skills = List.of();

    List<Line> named = List.of();

    /** What the phone said last, and when. */
    AgentState said = AgentState.OFFLINE;

    @Nullable
    Activity activity;

    long saidAt = Long.MIN_VALUE;

    /** How often they have been away, to tell one time from the next. */
    long timesAway;

    /** @param inCrew which of their crew; some are trainees, whose mentor is the one before them */
    Agent(int number, int inCrew, PhoneSystem phones, String team) {
        this.id = id(number);
        this.number = number;
        this.phones = phones;
        boolean trainee = inCrew == 3 && number % 2 == 0;
        this.entry = new AgentEntry(
                id,
                Names.of(number),
                team,
                number % 4 == 1 ? Site.HOME : Site.OFFICE,
                trainee,
                trainee ? id(number - 1) : null,
                List.of());
    }

    /** Whether they are at work and need not go yet. */
    boolean isOnDuty() {
        return stint != null && !stint.isTimeToGo;
    }

    private static String id(int number) {
        return "agent-%03d".formatted(number + 1);
    }
}
