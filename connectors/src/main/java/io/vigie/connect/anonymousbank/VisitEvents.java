package io.vigie.connect.anonymousbank;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Channel;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The events of one visit, always with the same ids. */
final class VisitEvents {

    private static final String SOURCE = "/replay/anonymous-bank";

    private final Visit visit;
    private final ZoneId zone;
    private final List<CallEvent> events = new ArrayList<>();

    private VisitEvents(Visit visit, ZoneId zone) {
        this.visit = visit;
        this.zone = zone;
    }

    static List<CallEvent> of(Visit visit, ZoneId zone) {
        return new VisitEvents(visit, zone).write();
    }

    private List<CallEvent> write() {
        add(CallEventType.QUEUED, visit.begin());
        if (visit.outcome() == Outcome.HANG) {
            add(CallEventType.ABANDONED, visit.left());
        } else {
            add(CallEventType.ANSWERED, visit.left());
            writeEndOfTalk();
        }
        return events;
    }

    /** A talk without times gets no end: it is unfinished, and an end made up would falsify the mean. */
    private void writeEndOfTalk() {
        Stretch talk = visit.talk();
        if (talk != null) {
            add(CallEventType.ENDED, talk.to());
            add(CallEventType.WRAPPED, talk.to());
        }
    }

    private void add(CallEventType type, LocalDateTime time) {
        boolean queued = type == CallEventType.QUEUED;
        events.add(new CallEvent(
                visit.call() + "-" + type.name().toLowerCase(Locale.ROOT),
                SOURCE,
                type,
                time.atZone(zone).toInstant(),
                null,
                visit.call(),
                0,
                queued ? visit.queue() : null,
                queued ? Channel.VOICE : null,
                queued ? visit.caller() : null,
                false,
                type == CallEventType.ANSWERED ? visit.agent() : null,
                null,
                null,
                null,
                null));
    }
}
