package io.vigie.contract.event;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Events of every type with whatever they may hold, the same for the same seed. */
final class RandomEvents {

    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");
    private static final String[] LETTERS = {
        "a", "Z", "7", " ", "/", "\"", "\\", "é", "漢", "\u2028", "😀", "\uFFFF", "h1:"
    };

    private final Random random;

    RandomEvents(long seed) {
        random = new Random(seed);
    }

    Event next() {
        return switch (random.nextInt(CallEventType.values().length + 3)) {
            case 0 -> new SourceEvent(id(), id(), SourceEventType.HEARTBEAT, time(), sequence(), null);
            case 1 -> new SourceEvent(id(), id(), SourceEventType.RESTARTED, time(), sequence(), ids());
            case 2 -> agentState();
            default -> call(one(CallEventType.class));
        };
    }

    private CallEvent call(CallEventType type) {
        CallEvent.Builder event = CallEvent.builder(type, id(), time())
                .id(id())
                .source(id())
                .sequence(sequence())
                .leg(random.nextInt(3) * random.nextInt(500));
        return switch (type) {
            case QUEUED ->
                event.queue(id())
                        .channel(one(Channel.class))
                        .caller(maybeId())
                        .callback(random.nextBoolean())
                        .build();
            case MISSED, ANSWERED -> event.agent(id()).build();
            case FLOWED_OUT -> event.to(maybeId()).build();
            case TRANSFERRED -> event.toQueue(maybeId()).toAgent(maybeId()).build();
            case CLASSIFIED -> event.reason(one(Reason.class)).build();
            case ABANDONED, HELD, RESUMED, ENDED, WRAPPED -> event.build();
        };
    }

    private AgentStateEvent agentState() {
        AgentState state = one(AgentState.class);
        return new AgentStateEvent(
                id(),
                id(),
                time(),
                sequence(),
                id(),
                state,
                state == AgentState.AWAY ? one(Activity.class) : null,
                ids());
    }

    private String id() {
        StringBuilder id = new StringBuilder();
        int letters = random.nextInt(20) == 0 ? 42 : 1 + random.nextInt(8);
        IntStream.range(0, letters).forEach(i -> id.append(LETTERS[random.nextInt(LETTERS.length)]));
        return id.toString();
    }

    private @Nullable String maybeId() {
        return random.nextBoolean() ? id() : null;
    }

    private @Nullable List<String> ids() {
        return random.nextBoolean()
                ? IntStream.range(0, random.nextInt(4)).mapToObj(i -> id()).toList()
                : null;
    }

    private Instant time() {
        return Instant.ofEpochMilli(random.nextLong(FIRST.toEpochMilli(), LAST.toEpochMilli() + 1));
    }

    private @Nullable Long sequence() {
        return random.nextBoolean() ? random.nextLong() : null;
    }

    private <E extends Enum<E>> E one(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return constants[random.nextInt(constants.length)];
    }
}
