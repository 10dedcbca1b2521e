package io.vigie.simulator;

import org.jspecify.annotations.Nullable;

/** One leg of a call, from its queue to the end of the after-call work. */
final class Visit {

    enum Stage {
        /** In the queue. */
        WAITING,
        /** Still in the queue, and ringing at an agent's phone. */
        RINGING,
        TALKING,
        WRAPPING,
        /** Nothing more comes. */
        OVER
    }

    final Call call;
    final int leg;
    final Line line;
    final long queuedAt;
    final Tally tally;
    Stage stage = Stage.WAITING;

    @Nullable
    Agent agent;

    long answeredAt;

    Visit(Call call, int leg, Line line, long queuedAt, Tally tally) {
        this.call = call;
        this.leg = leg;
        this.line = line;
        this.queuedAt = queuedAt;
        this.tally = tally;
    }

    boolean isWaiting() {
        return stage == Stage.WAITING || stage == Stage.RINGING;
    }
}
