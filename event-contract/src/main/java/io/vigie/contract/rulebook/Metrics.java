package io.vigie.contract.rulebook;

import io.vigie.contract.input.Words;
import io.vigie.contract.live.AgentSnapshot;
import io.vigie.contract.live.AttendanceStatus;
import io.vigie.contract.live.DeskSnapshot;
import io.vigie.contract.live.Flag;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.live.TeamSnapshot;
import io.vigie.contract.rules.Rule.SubjectKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What rules may look at: every number of a subject's snapshot, by its path in the JSON, such as
 * {@code last15m.serviceLevel}, and in the unit that it has there. Beside these a queue has {@link #OLDEST_WAIT}; an
 * agent has {@code flag.KIND}, 1 while the flag is up, else 0, and {@code status.STATUS}, 1 while the attendance has
 * that status, else 0.
 */
public final class Metrics {

    /** For how long the caller who waits longest has waited, in seconds. It grows by itself. */
    public static final String OLDEST_WAIT = "oldestWaitSeconds";

    private static final Map<FlagKind, String> FLAGS = named(FlagKind.class, "flag.");
    private static final Map<AttendanceStatus, String> STATUSES = named(AttendanceStatus.class, "status.");
    private static final Map<SubjectKind, List<String>> NAMES = names();

    private Metrics() {}

    /** The metrics of a kind of subject, in the order in which its snapshot has them. */
    public static List<String> names(SubjectKind kind) {
        return NAMES.getOrDefault(kind, List.of());
    }

    /**
     * The values of a snapshot by metric; what is null has none. {@link #OLDEST_WAIT} is not among them: it is the time
     * reached less {@code oldestQueuedAt}, and so another one at each second.
     *
     * @param snapshot of a queue, desk, agent or team
     */
    public static Map<String, Double> values(Record snapshot) {
        Numbers numbers = Numbers.of(snapshot.getClass());
        Map<String, Double> values = new HashMap<>(2 * (numbers.names().size() + FLAGS.size() + STATUSES.size()));
        numbers.read(snapshot, values);
        if (snapshot instanceof AgentSnapshot agent) {
            FLAGS.values().forEach(name -> values.put(name, 0.0));
            STATUSES.values().forEach(name -> values.put(name, 0.0));
            for (Flag flag : agent.workload().flags()) {
                values.put(name(FLAGS, flag.kind()), 1.0);
            }
            values.put(name(STATUSES, agent.attendance().status()), 1.0);
        }
        return values;
    }

    private static Map<SubjectKind, List<String>> names() {
        Map<SubjectKind, List<String>> names = new EnumMap<>(SubjectKind.class);
        for (SubjectKind kind : SubjectKind.values()) {
            names.put(kind, names(kind, new ArrayList<>()));
        }
        return names;
    }

    private static List<String> names(SubjectKind kind, List<String> names) {
        switch (kind) {
            case QUEUE -> {
                names.addAll(Numbers.of(QueueSnapshot.class).names());
                names.add(OLDEST_WAIT);
            }
            case DESK -> names.addAll(Numbers.of(DeskSnapshot.class).names());
            case AGENT -> {
                names.addAll(Numbers.of(AgentSnapshot.class).names());
                names.addAll(FLAGS.values());
                names.addAll(STATUSES.values());
            }
            case TEAM -> names.addAll(Numbers.of(TeamSnapshot.class).names());
        }
        return List.copyOf(names);
    }

    private static <E extends Enum<E>> String name(Map<E, String> names, E constant) {
        return names.getOrDefault(constant, "");
    }

    private static <E extends Enum<E>> Map<E, String> named(Class<E> type, String prefix) {
        return Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(
                        constant -> constant,
                        constant -> prefix + Words.of(constant),
                        (one, other) -> one,
                        () -> new EnumMap<>(type)));
    }
}
