package io.vigie.jobs.days;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.Reason;
import io.vigie.contract.input.Words;
import io.vigie.contract.live.AgentDay.DaySpan;
import io.vigie.jobs.heard.Contact;
import io.vigie.jobs.heard.Contact.Stage;
import io.vigie.jobs.heard.PhoneState;
import io.vigie.jobs.heard.Punch;
import io.vigie.jobs.plans.PlannedShift;
import io.vigie.jobs.plans.PlannedShift.PlannedActivity;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of an agent, said in local times of Paris. */
final class KnownDay {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A Monday. */
    private static final String DAY = "2026-11-23T";

    private final List<PlannedShift> shifts = new ArrayList<>();
    private final List<Punch> punches = new ArrayList<>();
    private final List<PhoneState> phones = new ArrayList<>();
    private final Map<String, Contact> contacts = new HashMap<>();
    private long nextWordAt = Long.MAX_VALUE;

    /** In ms, of {@code 09:00} on the Monday, or of {@code 2026-10-25T09:00}. */
    static long at(String local) {
        LocalDateTime time = LocalDateTime.parse(local.contains("T") ? local : DAY + local);
        return time.atZone(PARIS).toInstant().toEpochMilli();
    }

    static Instant instant(String local) {
        return Instant.ofEpochMilli(at(local));
    }

    KnownDay shift(String start, String end, PlannedActivity... activities) {
        return shift(start, end, false, start, end, activities);
    }

    KnownDay flexible(String start, String coreStart, String coreEnd, String end) {
        return shift(start, end, true, coreStart, coreEnd);
    }

    private KnownDay shift(
            String start, String end, boolean flexible, String coreStart, String coreEnd, PlannedActivity... planned) {
        String id = "s" + shifts.size();
        shifts.add(new PlannedShift(
                id, at(start), at(end), flexible, at(coreStart), at(coreEnd), 300_000, List.of(planned)));
        return this;
    }

    static PlannedActivity planned(Activity activity, String start, String end) {
        return new PlannedActivity(activity, at(start), at(end));
    }

    KnownDay in(String time) {
        punches.add(new Punch(at(time), 0, "p" + punches.size(), "/clock", true));
        return this;
    }

    KnownDay out(String time) {
        punches.add(new Punch(at(time), 0, "p" + punches.size(), "/clock", false));
        return this;
    }

    KnownDay ready(String time) {
        return phone(time, AgentState.READY, null);
    }

    KnownDay offline(String time) {
        return phone(time, AgentState.OFFLINE, null);
    }

    KnownDay away(String time, Activity activity) {
        return phone(time, AgentState.AWAY, activity);
    }

    private KnownDay phone(String time, AgentState state, @Nullable Activity activity) {
        phones.add(new PhoneState(at(time), 0, "t" + phones.size(), "/phone", state, activity, List.of()));
        return this;
    }

    KnownDay talking(String queue, String answered) {
        return contact(new Contact(queue, at(answered), Stage.TALKING, 0, Contact.STILL, null));
    }

    /** A contact whose reason is known, which nobody is told of. */
    KnownDay contact(@Nullable String queue, String answered, String ended, String done) {
        return contact(new Contact(queue, at(answered), Stage.OVER, at(ended), at(done), Reason.CONFLICT));
    }

    private KnownDay contact(Contact contact) {
        contacts.put("0/call-" + contacts.size(), contact);
        return this;
    }

    KnownDay nextWord(String time) {
        nextWordAt = at(time);
        return this;
    }

    DayAt look(String now) {
        return DayAt.of(
                new DayFacts(
                        shifts,
                        punches.stream()
                                .filter(punch -> punch.at() <= at(now))
                                .sorted()
                                .toList(),
                        contacts,
                        phones.stream()
                                .filter(phone -> phone.at() <= at(now))
                                .sorted()
                                .toList(),
                        nextWordAt,
                        PARIS),
                at(now));
    }

    /** As {@code 07:00 offline, 09:00 contact orders, 09:05 away meal}; each until the next begins, the last goes on. */
    String spans(String now) {
        List<DaySpan> spans = look(now).spans();
        for (int i = 0; i < spans.size(); i++) {
            Instant next = i + 1 < spans.size() ? spans.get(i + 1).from() : null;
            if (next == null
                    ? spans.get(i).until() != null
                    : !next.equals(spans.get(i).until())) {
                throw new AssertionError("A gap, or an end that has not come, in " + spans);
            }
        }
        return spans.stream().map(KnownDay::text).collect(Collectors.joining(", "));
    }

    private static String text(DaySpan span) {
        String what = Words.of(span.kind());
        what = span.activity() == null ? what : what + " " + Words.of(span.activity());
        what = span.queue() == null ? what : what + " " + span.queue();
        return DateTimeFormatter.ofPattern("HH:mm").format(span.from().atZone(PARIS)) + " " + what;
    }
}
