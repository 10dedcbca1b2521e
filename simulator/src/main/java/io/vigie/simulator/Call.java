package io.vigie.simulator;

import org.jspecify.annotations.Nullable;

/** One call, over all of its legs. */
final class Call {

    final String id;
    final @Nullable String caller;
    private int events;
    private int legs;

    Call(String id, @Nullable String caller) {
        this.id = id;
        this.caller = caller;
    }

    String nextEventId() {
        return id + "." + events++;
    }

    int nextLeg() {
        return legs++;
    }
}
