package io.vigie.jobs.workload;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.Reason;
import io.vigie.contract.live.Flag;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.Workload;
import io.vigie.jobs.attendance.Shift;
import io.vigie.jobs.heard.Contact;
import io.vigie.jobs.heard.Contact.Stage;
import io.vigie.jobs.heard.PhoneState;
import io.vigie.jobs.heard.Punch;
import io.vigie.jobs.tickets.TicketWork;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Facts of one agent in a test, on 2 March 2026 in UTC. Times are written as on a clock: {@code 09:00:00.001}. */
final class Told {

    private static final long DAY = Instant.parse("2026-03-02T00:00:00Z").toEpochMilli();

    final Map<String, Contact> contacts = new HashMap<>();
    final List<PhoneState> phones = new ArrayList<>();
    final List<Punch> punches = new ArrayList<>();
    final List<TicketWork> tickets = new ArrayList<>();
    final List<Long> misses = new ArrayList<>();
    final List<Shift> shifts = new ArrayList<>();
    private long todayFrom = DAY;

    static long ms(String time) {
        return DAY + LocalTime.parse(time).getLong(ChronoField.MILLI_OF_DAY);
    }

    /** An agent at work from eight to four. */
    static Told atWork() {
        return new Told().shift("08:00", "16:00").phone("08:00", AgentState.READY);
    }

    Told shift(String start, String end, String... meals) {
        List<Long> begins = new ArrayList<>();
        for (String meal : meals) {
            begins.add(ms(meal));
        }
        todayFrom = ms(start) - Sessions.BEFORE_START;
        shifts.add(new Shift(
                ms(start),
                ms(end),
                ms(start),
                ms(end),
                300_000,
                300_000,
                List.of(new Shift.Part(ms(start), ms(end), false)),
                begins));
        return this;
    }

    Told todayFrom(String time) {
        todayFrom = ms(time);
        return this;
    }

    Told phone(String at, AgentState state) {
        return phone(ms(at), state, state == AgentState.AWAY ? Activity.BREAK : null);
    }

    Told away(String at, Activity activity) {
        return phone(ms(at), AgentState.AWAY, activity);
    }

    Told phone(long at, AgentState state, @Nullable Activity activity) {
        phones.add(new PhoneState(at, 0, "phone-" + phones.size(), "pbx", state, activity, List.of()));
        return this;
    }

    Told in(String at) {
        return punch(ms(at), true);
    }

    Told out(String at) {
        return punch(ms(at), false);
    }

    Told punch(long at, boolean in) {
        punches.add(new Punch(at, 0, "punch-" + punches.size(), "clock", in));
        return this;
    }

    /** A contact without after-call work. */
    Told contact(String answered, String ended, @Nullable Reason reason) {
        return contact(ms(answered), ms(ended), ms(ended), reason);
    }

    Told contact(long answered, long ended, long done, @Nullable Reason reason) {
        return contact("0/call-" + contacts.size(), new Contact("orders", answered, Stage.OVER, ended, done, reason));
    }

    Told talking(String answered) {
        return contact(
                "0/call-" + contacts.size(),
                new Contact("orders", ms(answered), Stage.TALKING, 0, Contact.STILL, null));
    }

    Told wrapping(String answered, String ended, @Nullable Reason reason) {
        return contact(
                "0/call-" + contacts.size(),
                new Contact("orders", ms(answered), Stage.WRAPPING_UP, ms(ended), Contact.STILL, reason));
    }

    Told unfinished(String answered, @Nullable Reason reason) {
        return contact(
                "0/call-" + contacts.size(), new Contact("orders", ms(answered), Stage.OVER, 0, ms(answered), reason));
    }

    Told contact(String visit, Contact contact) {
        contacts.put(visit, contact);
        return this;
    }

    Told ticket(Reason category, @Nullable String call, String... answers) {
        tickets.add(new TicketWork("ticket-" + tickets.size(), category, call, millis(answers), List.of()));
        return this;
    }

    Told escalated(String at) {
        tickets.add(new TicketWork("ticket-" + tickets.size(), Reason.ORDER, null, List.of(), List.of(ms(at))));
        return this;
    }

    Told missed(String at) {
        misses.add(ms(at));
        return this;
    }

    private static List<Long> millis(String... times) {
        List<Long> all = new ArrayList<>();
        for (String time : times) {
            all.add(ms(time));
        }
        return all;
    }

    WorkloadFacts facts() {
        return new WorkloadFacts(
                Map.copyOf(contacts),
                List.copyOf(phones),
                List.copyOf(punches),
                List.copyOf(tickets),
                List.copyOf(misses),
                List.copyOf(shifts),
                todayFrom,
                ZoneOffset.UTC);
    }

    Workload workload(String now) {
        return WorkloadAt.of(facts(), ms(now)).workload();
    }

    long changesAt(String now) {
        return WorkloadAt.of(facts(), ms(now)).changesAt();
    }

    @Nullable
    Flag flag(FlagKind kind, String now) {
        return workload(now).flags().stream()
                .filter(flag -> flag.kind() == kind)
                .findFirst()
                .orElse(null);
    }

    /** The flag as a line: since, level, and each reason with its values; {@code down} without it. */
    String shows(FlagKind kind, String now) {
        Flag flag = flag(kind, now);
        if (flag == null) {
            return "down";
        }
        StringBuilder line = new StringBuilder();
        line.append(LocalTime.ofInstant(flag.since(), ZoneOffset.UTC))
                .append(' ')
                .append(flag.level());
        for (Flag.Reason reason : flag.reasons()) {
            line.append(' ').append(reason.code()).append(new TreeMap<>(reason.values()));
        }
        return line.toString();
    }
}
