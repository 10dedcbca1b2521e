package io.vigie.jobs.queues;

import org.jspecify.annotations.Nullable;

/** Keeps a queue's minutes in memory. */
final class TestingHistory {

    final @Nullable Blocks[] slots = new Blocks[History.SLOTS];
    final History history = new History(slot -> slots[slot], (blocks, slot) -> slots[slot] = blocks);
}
