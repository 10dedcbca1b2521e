package io.vigie.simulator;

import java.util.List;

/** Someone who takes calls of some queues. */
final class Agent {

    enum State {
        OFF_DUTY,
        READY,
        /** A phone rings. */
        RINGING,
        BUSY,
        AWAY
    }

    final String id;
    final int number;
    final List<Line> skills;
    State state = State.OFF_DUTY;

    Agent(int number, List<Line> skills) {
        this.id = "agent-%03d".formatted(number + 1);
        this.number = number;
        this.skills = skills;
    }
}
