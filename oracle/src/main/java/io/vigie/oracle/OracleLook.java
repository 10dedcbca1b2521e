package io.vigie.oracle;

import io.vigie.contract.live.AttendanceStatus;
import io.vigie.contract.live.FlagKind;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule sees of a subject at a whole second.
 *
 * @param value of the metric; null when it is missing
 * @param dark whether nothing can be said: a source is silent, or the queue is closed
 * @param ended whether there is nothing more to say of it
 */
public record OracleLook(@Nullable Double value, boolean dark, boolean ended) {

    public static OracleLook at(OracleQueue queue, String metric, Instant second) {
        Double value;
        if (metric.equals("oldestWaitSeconds")) {
            // Nobody waits: that is known, and no wait at all.
            Instant oldest = queue.oldestQueuedAt();
            value = oldest == null
                    ? 0.0
                    : Math.max(0, Duration.between(oldest, second).toMillis() / 1000.0);
        } else if (metric.endsWith(".serviceLevel")) {
            OracleTotals window = switch (metric.substring(0, metric.indexOf('.'))) {
                case "today" -> queue.today();
                case "last15m" -> queue.last15m();
                default -> queue.last60m();
            };
            value = window.serviceLevels().by(queue.serviceLevelFormula());
        } else {
            value = number(
                    queue, metric.replace("staffing.required", "required").replace("staffing", "agents"));
        }
        return new OracleLook(value, queue.unknownSince() != null || queue.closed(), false);
    }

    /** An agent has ended once the shift has, and nothing outlives it. */
    public static OracleLook at(OracleAgent agent, String metric) {
        Double value = null;
        for (FlagKind kind : FlagKind.values()) {
            if (metric.equals("flag." + Teams.word(kind))) {
                value = Teams.has(agent, kind) ? 1.0 : 0.0;
            }
        }
        for (AttendanceStatus status : AttendanceStatus.values()) {
            if (metric.equals("status." + Teams.word(status))) {
                value = agent.attendance().status() == status ? 1.0 : 0.0;
            }
        }
        return new OracleLook(
                value == null ? number(agent, metric) : value,
                agent.unknownSince() != null,
                !agent.inSession() && agent.workload().flags().isEmpty());
    }

    public static OracleLook at(OracleTeam team, String metric) {
        return new OracleLook(number(team, metric), false, false);
    }

    public static OracleLook at(OracleDesk desk, String metric) {
        return new OracleLook(number(desk, metric), desk.unknownSince() != null, false);
    }

    /** The number at a path; null where there is none. */
    private static @Nullable Double number(@Nullable Object from, String path) {
        String first = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        Object part;
        if (from instanceof Map<?, ?> map) {
            part = map.get(first);
        } else if (from instanceof Record row) {
            part = field(row, first);
        } else {
            return null;
        }
        if (path.contains(".")) {
            return number(part, path.substring(path.indexOf('.') + 1));
        }
        return part instanceof Number found ? Double.valueOf(found.doubleValue()) : null;
    }

    /** Durations are in ms here and in seconds there. */
    private static @Nullable Object field(Record row, String name) {
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            boolean isDuration = component.getName().equals(name.replaceAll("Seconds$", "Millis"));
            if (component.getName().equals(name) || isDuration) {
                Object value = value(row, component);
                return !component.getName().equals(name) && value instanceof Number millis
                        ? Double.valueOf(millis.doubleValue() / 1000)
                        : value;
            }
        }
        return null;
    }

    private static @Nullable Object value(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record does not tell " + component.getName() + ".", e);
        }
    }
}
