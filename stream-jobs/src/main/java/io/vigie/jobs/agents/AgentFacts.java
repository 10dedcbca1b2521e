package io.vigie.jobs.agents;

import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.directory.TeamEntry;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.ClockEvent;
import io.vigie.jobs.heard.Contact;
import io.vigie.jobs.heard.ContactChange;
import io.vigie.jobs.heard.MissedOffers;
import io.vigie.jobs.heard.PhoneState;
import io.vigie.jobs.input.Inbound;
import io.vigie.jobs.plans.PlanChange;
import io.vigie.jobs.plans.PlannedAbsence;
import io.vigie.jobs.plans.PlannedShift;
import io.vigie.jobs.sources.Silence;
import io.vigie.jobs.sources.SourceOfMember;
import io.vigie.jobs.tickets.TicketWork;
import io.vigie.jobs.tickets.TicketWorkChange;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one agent, however it came: the same words in any order, with any repeats, leave the same facts. Kept
 * by Flink as a POJO, hence the public fields.
 */
public final class AgentFacts {

    /**
     * Contacts, calls missed and tickets are kept so long after they were over, and a contact of which nobody told the end
     * after its answer: as long as the phone's last word holds, so that all of a time without a plan is seen.
     */
    static final long KEPT = Duration.ofHours(76).toMillis();

    /** Plans and absences are kept so long after their end, as events of shifts may come so late. */
    static final long PLANS_KEPT = Duration.ofDays(8).toMillis();

    /** What the time clock and the phone told is kept with the days that plans are kept of, and two before. */
    private static final long SIGNS_KEPT = Duration.ofDays(10).toMillis();

    private static final long SILENCES_KEPT = Duration.ofHours(48).toMillis();

    /**
     * What lies so little ahead of the time reached counts at once: time comes by ticks of a second, and clocks differ.
     * What lies further ahead waits for its time.
     */
    private static final long AHEAD = Duration.ofSeconds(2).toMillis();

    /** No such moment. */
    static final long NEVER = Long.MAX_VALUE;

    /** By visit. */
    public Map<String, Contact> contacts = new HashMap<>();

    /** By visit. */
    public Map<String, MissedOffers> missed = new HashMap<>();

    public Phones phones = new Phones();
    public Punches punches = new Punches();

    /** By {@link PlanChange#plan()}. */
    public Map<String, PlannedShift> shifts = new HashMap<>();

    /** By {@link PlanChange#plan()}. */
    public Map<String, PlannedAbsence> absences = new HashMap<>();

    /** By ticket. */
    public Map<String, TicketWork> tickets = new HashMap<>();

    /** By source when it was last heard, in ms, while it is silent; else {@link SourceOfMember#SPEAKS}. */
    public Map<String, Long> sources = new HashMap<>();

    /** By source, of the last 48 h: minutes of teams are told again by them. */
    public Map<String, KnownSilences> silences = new HashMap<>();

    public @Nullable AgentDescribed described;

    /** Needed by Flink. */
    public AgentFacts() {}

    void take(ContactChange change) {
        putOrRemove(contacts, change.visit(), change.contact());
    }

    void take(MissedOffers offers) {
        putOrRemove(missed, offers.visit(), offers.at().isEmpty() ? null : offers);
    }

    void take(PlanChange change) {
        putOrRemove(shifts, change.plan(), change.shift());
        putOrRemove(absences, change.plan(), change.absence());
    }

    void take(TicketWorkChange change) {
        putOrRemove(tickets, change.ticket(), change.work());
    }

    void take(SourceOfMember source) {
        KnownSilences known = new KnownSilences(source.silences().appliedTo(silencesOf(source.source())));
        putOrRemove(silences, source.source(), known.all().isEmpty() ? null : known);
        putOrRemove(sources, source.source(), source.belongs() ? (Long) source.silentSince() : null);
    }

    @Nullable
    AgentEntry entry() {
        return described == null ? null : described.entry();
    }

    /** The one that nobody described for those whom nobody described. */
    String team() {
        AgentEntry entry = entry();
        return entry == null ? TeamEntry.NONE_ID : entry.team();
    }

    /** The id of those whom nobody described. */
    String name(String agent) {
        AgentEntry entry = entry();
        return entry == null ? agent : entry.name();
    }

    List<Silence> silencesOf(String source) {
        return silences.getOrDefault(source, KnownSilences.NONE).all();
    }

    void take(AgentDescribed description) {
        described = description.entry() == null ? null : description;
    }

    void take(Inbound told) {
        AgentStateEvent state = told.agentState();
        if (state != null) {
            phones.take(PhoneState.of(state));
        }
        ClockEvent clock = told.clock();
        if (clock != null) {
            punches.take(clock);
        }
    }

    /** The moment to look at, in ms: the time reached, or the latest word that is only a little ahead of it. */
    long momentAt(long reached) {
        long moment = reached;
        for (Contact contact : contacts.values()) {
            moment = later(moment, contact.changedAt(), reached);
        }
        for (MissedOffers offers : missed.values()) {
            moment = later(moment, offers.at().get(offers.at().size() - 1), reached);
        }
        for (PhoneState state : phones.said) {
            moment = later(moment, state.at(), reached);
        }
        return later(moment, punches.lastAt(reached + AHEAD), reached);
    }

    private static long later(long moment, long at, long reached) {
        return at <= reached + AHEAD ? Math.max(moment, at) : moment;
    }

    /** Whether nothing is known of the agent. */
    boolean isEmpty() {
        return contacts.isEmpty()
                && missed.isEmpty()
                && phones.isEmpty()
                && punches.isEmpty()
                && shifts.isEmpty()
                && absences.isEmpty()
                && tickets.isEmpty()
                && sources.isEmpty()
                && described == null;
    }

    /** Whether anything is known that a new day makes a thing of yesterday. */
    boolean hasWork() {
        return !(contacts.isEmpty() && missed.isEmpty() && tickets.isEmpty() && shifts.isEmpty());
    }

    /** Whether anything is known that a day tells of. */
    boolean hasDay() {
        return !(contacts.isEmpty() && phones.isEmpty() && punches.isEmpty() && shifts.isEmpty());
    }

    /** Forgets what the time reached leaves behind. */
    void forget(long reached) {
        contacts.values().removeIf(contact -> endsAt(contact) <= reached);
        missed.values().removeIf(offers -> endsAt(offers) <= reached);
        tickets.values().removeIf(work -> endsAt(work) <= reached);
        shifts.values().removeIf(shift -> shift.end() + PLANS_KEPT <= reached);
        absences.values().removeIf(absence -> absence.until() + PLANS_KEPT <= reached);
        silences.replaceAll((source, known) -> known.endedAfter(reached - SILENCES_KEPT));
        silences.values().removeIf(known -> known.all().isEmpty());
        phones.forgetBefore(reached - SIGNS_KEPT, reached);
        punches.forgetBefore(reached - SIGNS_KEPT);
    }

    /** When time alone brings something known of the future, or makes something be forgotten, in ms. */
    long wakeAt(long reached) {
        long next = Math.min(phones.wakeAt(reached), punches.wakeAt(reached));
        long firstSign = Math.min(punches.firstAt(), phones.firstAt());
        if (firstSign != NEVER) {
            next = Math.min(next, firstSign + SIGNS_KEPT + 1);
        }
        for (Contact contact : contacts.values()) {
            next = Math.min(next, endsAt(contact));
        }
        for (MissedOffers offers : missed.values()) {
            next = Math.min(next, endsAt(offers));
        }
        for (TicketWork work : tickets.values()) {
            next = Math.min(next, endsAt(work));
        }
        for (PlannedShift shift : shifts.values()) {
            next = Math.min(next, shift.end() + PLANS_KEPT);
        }
        for (PlannedAbsence absence : absences.values()) {
            next = Math.min(next, absence.until() + PLANS_KEPT);
        }
        return next;
    }

    /** Whether all sources of the agent are silent: then nothing can be said of attendance. */
    boolean isSilent() {
        return !sources.isEmpty() && !sources.containsValue(SourceOfMember.SPEAKS);
    }

    /** When the source was last heard that is silent for longest; {@link SourceOfMember#SPEAKS} while all speak. */
    long unknownSince() {
        return sources.values().stream()
                .filter(since -> since != SourceOfMember.SPEAKS)
                .min(Long::compare)
                .orElse(SourceOfMember.SPEAKS);
    }

    private static long endsAt(Contact contact) {
        return (contact.stage() == Contact.Stage.OVER
                        ? Math.max(contact.answeredAt(), contact.lastAt())
                        : contact.answeredAt())
                + KEPT;
    }

    private static long endsAt(MissedOffers offers) {
        return Collections.max(offers.at()) + KEPT;
    }

    private static long endsAt(TicketWork work) {
        return lastAt(work) + KEPT;
    }

    private static long lastAt(TicketWork work) {
        return Stream.concat(work.answeredAt().stream(), work.escalatedAt().stream())
                .mapToLong(at -> at)
                .max()
                .orElse(0);
    }

    /** The last thing that is known: a sign of life, or the end of a shift or an absence, in ms. */
    long lastAt(long reached) {
        long last = Math.max(0, punches.lastAt(reached));
        for (Contact contact : contacts.values()) {
            last = Math.max(last, contact.changedAt());
        }
        for (MissedOffers offers : missed.values()) {
            last = Math.max(last, Collections.max(offers.at()));
        }
        List<PhoneState> words = phones.until(reached);
        last = words.isEmpty()
                ? last
                : Math.max(last, words.get(words.size() - 1).at());
        for (TicketWork work : tickets.values()) {
            last = Math.max(last, lastAt(work));
        }
        for (PlannedShift shift : shifts.values()) {
            last = Math.max(last, shift.end());
        }
        for (PlannedAbsence absence : absences.values()) {
            last = Math.max(last, absence.until());
        }
        return last;
    }

    private static <T> void putOrRemove(Map<String, T> map, String key, @Nullable T value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }
}
