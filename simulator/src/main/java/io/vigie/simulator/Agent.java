package io.vigie.simulator;

import io.vigie.contract.event.AgentState;
import java.util.List;

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
    final List<Line> skills;
    State state = State.OFF_DUTY;

    /** What the phone said last, and when. */
    AgentState said = AgentState.OFFLINE;

    long saidAt = Long.MIN_VALUE;

    Agent(int number, List<Line> skills) {
        this.id = "agent-%03d".formatted(number + 1);
        this.number = number;
        this.skills = skills;
    }

    PhoneSystem phones() {
        return skills.get(0).plan.phones();
    }
}
