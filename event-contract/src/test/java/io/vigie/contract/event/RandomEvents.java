package io.vigie.contract.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
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
        return switch (random.nextInt(26)) {
            case 0 -> new SourceEvent(id(), id(), SourceEventType.HEARTBEAT, time(), sequence(), null);
            case 1 -> new SourceEvent(id(), id(), SourceEventType.RESTARTED, time(), sequence(), ids());
            case 2 -> agentState();
            case 3, 4, 5, 6, 7, 8 -> ticket(one(TicketEventType.class));
            case 9, 10 -> new ShiftEvent(id(), id(), time(), sequence(), id(), maybe(this::plan));
            case 11, 12, 13 -> punch(one(ClockEvent.Type.class));
            case 14, 15 -> new AbsenceEvent(id(), id(), time(), sequence(), id(), maybe(this::absence));
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

    private TicketEvent ticket(TicketEventType type) {
        boolean opened = type == TicketEventType.OPENED;
        String agent = switch (type) {
            case ASSIGNED, ANSWERED -> id();
            case ESCALATED, RESOLVED -> maybeId();
            case OPENED, REOPENED -> null;
        };
        return new TicketEvent(
                id(),
                id(),
                type,
                time(),
                sequence(),
                id(),
                opened ? id() : null,
                opened ? one(Reason.class) : null,
                opened ? maybeId() : null,
                agent);
    }

    private ClockEvent punch(ClockEvent.Type type) {
        return new ClockEvent(
                id(), id(), type, time(), sequence(), id(), type == ClockEvent.Type.WITHDRAWN ? id() : null);
    }

    private ShiftPlan plan() {
        Instant start = time();
        long length = random.nextLong(10, Duration.ofHours(48).toMillis() + 1);
        Instant end = earlier(LAST, start.plusMillis(length));
        start = end.minusMillis(length);
        boolean flexible = random.nextBoolean();
        List<Instant> core = within(start, length);
        Instant from = start;
        return new ShiftPlan(
                id(),
                start,
                end,
                flexible,
                flexible ? core.get(0) : null,
                flexible ? core.get(1) : null,
                random.nextInt(10_000_000),
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> within(from, length))
                        .map(part -> new ShiftPlan.PlannedActivity(one(Activity.class), part.get(0), part.get(1)))
                        .toList());
    }

    /** Two instants of a shift, the first before the second. */
    private List<Instant> within(Instant start, long length) {
        long first = random.nextLong(length);
        return List.of(start.plusMillis(first), start.plusMillis(random.nextLong(first + 1, length + 1)));
    }

    private AbsenceEvent.Absence absence() {
        Instant from = earlier(time(), LAST.minusMillis(1));
        Instant until = Instant.ofEpochMilli(random.nextLong(from.toEpochMilli() + 1, LAST.toEpochMilli() + 1));
        return new AbsenceEvent.Absence(id(), from, until, random.nextBoolean());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private <T> @Nullable T maybe(Supplier<T> made) {
        return random.nextBoolean() ? made.get() : null;
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
