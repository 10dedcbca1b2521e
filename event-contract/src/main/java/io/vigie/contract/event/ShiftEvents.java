package io.vigie.contract.event;

import io.vigie.contract.event.ShiftPlan.PlannedActivity;
import io.vigie.contract.input.Fields;
import io.vigie.contract.input.Problem;
import io.vigie.contract.input.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is planned for agents. A plan has to make sense in itself: nothing could be told later from one that does
 * not.
 */
final class ShiftEvents {

    private static final long DEFAULT_GRACE_MILLIS = Duration.ofMinutes(5).toMillis();
    private static final Duration LONGEST = Duration.ofHours(48);
    private static final int MOST_ACTIVITIES = 100;

    private ShiftEvents() {}

    /** The event, or null when it is of another family. */
    static @Nullable Event read(Envelope envelope, Fields data) throws RefusedException {
        return switch (envelope.type()) {
            case ShiftEvent.PLANNED -> event(envelope, plan(data));
            case ShiftEvent.CANCELLED -> event(envelope, null);
            default -> null;
        };
    }

    private static ShiftEvent event(Envelope envelope, @Nullable ShiftPlan plan) {
        return new ShiftEvent(
                envelope.id(), envelope.source(), envelope.time(), envelope.sequence(), envelope.subject(), plan);
    }

    private static ShiftPlan plan(Fields data) throws RefusedException {
        String agent = data.id("agent");
        Instant start = data.instant("start");
        Instant end = data.instant("end");
        if (!end.isAfter(start)) {
            throw data.wrong("end", "after 'start'");
        }
        if (end.isAfter(start.plus(LONGEST))) {
            throw data.wrong("end", "at most 48 h after 'start': give a longer shift as several");
        }
        boolean flexible = data.flag("flexible");
        Instant coreStart = core(data, "coreStart", flexible);
        Instant coreEnd = core(data, "coreEnd", flexible);
        if (coreStart != null && coreEnd != null) {
            requireWithin(data, "coreStart", coreStart, start, end);
            requireWithin(data, "coreEnd", coreEnd, start, end);
            if (!coreEnd.isAfter(coreStart)) {
                throw data.wrong("coreEnd", "after 'coreStart'");
            }
        }
        Long grace = data.optionalMillis("graceSeconds");
        return new ShiftPlan(
                agent,
                start,
                end,
                flexible,
                coreStart,
                coreEnd,
                grace == null ? DEFAULT_GRACE_MILLIS : grace,
                activities(data, start, end));
    }

    private static @Nullable Instant core(Fields data, String name, boolean flexible) throws RefusedException {
        if (flexible) {
            if (!data.has(name)) {
                throw data.refused(Problem.missing(
                        "data." + name, "the core time within which a flexible shift binds, as a date and time"));
            }
            return data.instant(name);
        }
        if (data.has(name)) {
            throw data.wrong(name, "left out unless 'flexible' is true");
        }
        return null;
    }

    private static List<PlannedActivity> activities(Fields data, Instant start, Instant end) throws RefusedException {
        List<Fields> objects = data.objects("activities", "a list of {\"activity\": …, \"start\": …, \"end\": …}");
        if (objects.size() > MOST_ACTIVITIES) {
            throw data.wrong("activities", "a list of at most " + MOST_ACTIVITIES);
        }
        List<PlannedActivity> activities = new ArrayList<>(objects.size());
        for (Fields object : objects) {
            Activity activity = object.required("activity", Activity.class);
            Instant from = object.instant("start");
            Instant until = object.instant("end");
            requireWithin(object, "start", from, start, end);
            requireWithin(object, "end", until, start, end);
            if (!until.isAfter(from)) {
                throw object.wrong("end", "after its 'start'");
            }
            activities.add(new PlannedActivity(activity, from, until));
        }
        return List.copyOf(activities);
    }

    private static void requireWithin(Fields fields, String name, Instant instant, Instant start, Instant end)
            throws RefusedException {
        if (instant.isBefore(start) || instant.isAfter(end)) {
            throw fields.wrong(name, "within the shift, from its 'start' to its 'end'");
        }
    }
}
