package io.vigie.jobs.queues;

import java.util.ArrayList;
import java.util.List;

/**
 * The blocks that share a slot of {@link History}. More than one only when a visit lies days ahead of the time reached,
 * as after a long stop, when one part of the input is read before another.
 */
public record Blocks(List<Block> blocks) {

    static Blocks none() {
        return new Blocks(new ArrayList<>(1));
    }
}
