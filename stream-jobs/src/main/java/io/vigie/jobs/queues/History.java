package io.vigie.jobs.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a queue, in a ring of slots of 4 h that are kept one by one: Flink copies a value when it is first
 * touched during a checkpoint, and what is touched is nearly always the slot of now. 20 slots hold 76 h and the minutes
 * ahead.
 */
final class History {

    static final int SLOTS = 20;

    private final IntFunction<@Nullable Blocks> reader;
    private final ObjIntConsumer<Blocks> writer;

    /**
     * @param reader of a slot; null where it has nothing
     * @param writer of a slot
     */
    History(IntFunction<@Nullable Blocks> reader, ObjIntConsumer<Blocks> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    static int slotOf(long minute) {
        return (int) Math.floorMod(Math.floorDiv(minute, Block.MINUTES), (long) SLOTS);
    }

    /** Books on a minute; says whether its totals changed. */
    boolean book(Booking booking) {
        long minute = booking.minute();
        int slot = slotOf(minute);
        Blocks known = reader.apply(slot);
        Blocks blocks = known == null ? Blocks.none() : known;
        long first = firstOf(minute);
        Block block = find(blocks, first);
        if (block == null) {
            block = Block.from(first);
            blocks.blocks().add(block);
        }
        boolean altered = block.book(booking);
        writer.accept(blocks, slot);
        return altered;
    }

    /** The minutes from, included, to, excluded. */
    Window sum(long from, long to) {
        Window window = new Window();
        for (long next = firstOf(from); next < to; next += Block.MINUTES) {
            Blocks blocks = reader.apply(slotOf(next));
            Block block = blocks == null ? null : find(blocks, next);
            if (block != null) {
                block.addTo(window, from, to);
            }
        }
        return window;
    }

    boolean isFilled(long minute) {
        Blocks blocks = reader.apply(slotOf(minute));
        Block block = blocks == null ? null : find(blocks, firstOf(minute));
        return block != null && block.isFilled(minute);
    }

    /** The last minute that has visits; {@link Minutes#NONE} if none has. */
    long lastFilled() {
        long last = Minutes.NONE;
        for (int slot = 0; slot < SLOTS; slot++) {
            Blocks blocks = reader.apply(slot);
            for (Block block : blocks == null ? List.<Block>of() : blocks.blocks()) {
                last = Math.max(last, block.lastFilled());
            }
        }
        return last;
    }

    /** Forgets the blocks that end at a minute or before; what has not gone out yet stays. */
    void forgetUntil(long minute) {
        for (int slot = 0; slot < SLOTS; slot++) {
            Blocks blocks = reader.apply(slot);
            if (blocks != null && blocks.blocks().removeIf(block -> block.end() <= minute && !block.hasChanged())) {
                writer.accept(blocks, slot);
            }
        }
    }

    /** All minutes that have visits are to go out again; says in which slots, a bit for each. */
    int markAll() {
        int slots = 0;
        for (int slot = 0; slot < SLOTS; slot++) {
            Blocks blocks = reader.apply(slot);
            if (blocks != null) {
                blocks.blocks().forEach(Block::markAll);
                writer.accept(blocks, slot);
                slots |= 1 << slot;
            }
        }
        return slots;
    }

    /**
     * The minutes whose totals changed since they were last asked for.
     *
     * @param slots where to look, a bit for each
     */
    List<MinuteSums> takeChanged(int slots) {
        List<MinuteSums> changed = new ArrayList<>();
        for (int slot = 0; slot < SLOTS; slot++) {
            Blocks blocks = (slots & 1 << slot) == 0 ? null : reader.apply(slot);
            if (blocks != null) {
                blocks.blocks().forEach(block -> block.takeChanged(changed));
                writer.accept(blocks, slot);
            }
        }
        return changed;
    }

    private static long firstOf(long minute) {
        return Math.floorDiv(minute, Block.MINUTES) * Block.MINUTES;
    }

    private static @Nullable Block find(Blocks blocks, long first) {
        for (Block block : blocks.blocks()) {
            if (block.first == first) {
                return block;
            }
        }
        return null;
    }
}
