package io.vigie.jobs.agents;

import io.vigie.contract.event.AgentState;
import io.vigie.jobs.agents.AgentOfQueue.Doing;
import io.vigie.jobs.agents.Contact.Stage;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one agent. Of the phone the latest word is kept, and the latest that named queues: so the order in
 * which its events come does not matter. Kept by Flink as a POJO, hence the public fields.
 */
public final class AgentFacts {

    private static final long KEPT = Duration.ofHours(48).toMillis();

    /** By then the visit itself is forgotten, so nobody will tell how it ended. */
    private static final long OPEN_KEPT = Duration.ofHours(76).toMillis();

    /** No timer is needed. */
    static final long NEVER = Long.MAX_VALUE;

    /** By visit. */
    public Map<String, Contact> contacts = new HashMap<>();

    public @Nullable PhoneState phone;
    public @Nullable PhoneState phoneWithQueues;

    /** What the queues were told. */
    public Standing told = Standing.OFFLINE;

    /** For when the timer is set, in ms; {@link #NEVER} for none. */
    public long timerAt = NEVER;

    /** Needed by Flink. */
    public AgentFacts() {}

    void take(ContactChange change) {
        if (change.contact() == null) {
            contacts.remove(change.visit());
        } else {
            contacts.put(change.visit(), change.contact());
        }
    }

    void take(PhoneState said) {
        phone = PhoneState.later(phone, said);
        if (said.namesQueues()) {
            phoneWithQueues = PhoneState.later(phoneWithQueues, said);
        }
    }

    /** Forgets what the time reached leaves behind, and says what the queues have to be told. */
    List<AgentOfQueue> turn(long reached, LocalDay today) {
        contacts.values().removeIf(contact -> endsAt(contact) <= reached);
        phone = held(phone, reached);
        phoneWithQueues = held(phoneWithQueues, reached);
        Standing now = standing(today);
        List<AgentOfQueue> changes = told.changesTo(now);
        told = now;
        return changes;
    }

    boolean isEmpty() {
        return contacts.isEmpty() && phone == null && phoneWithQueues == null;
    }

    /** When time alone changes something next, in ms. */
    long wakeAt(LocalDay today) {
        long next = contacts.isEmpty() ? NEVER : today.to();
        for (Contact contact : contacts.values()) {
            next = Math.min(next, endsAt(contact));
        }
        next = phone == null ? next : Math.min(next, phone.endsAt());
        return phoneWithQueues == null ? next : Math.min(next, phoneWithQueues.endsAt());
    }

    private Standing standing(LocalDay today) {
        Doing doing = doing(today);
        return doing == null ? Standing.OFFLINE : new Standing(doing, queues(today));
    }

    private @Nullable Doing doing(LocalDay today) {
        boolean wrappingUp = false;
        boolean seenToday = false;
        for (Contact contact : contacts.values()) {
            if (contact.stage() == Stage.TALKING) {
                return Doing.TALKING;
            }
            wrappingUp |= contact.stage() == Stage.WRAPPING_UP && isPhoneSilentSince(contact.talkEndedAt());
            seenToday |= isOf(today, contact);
        }
        if (wrappingUp) {
            return Doing.WRAPPING_UP;
        }
        if (phone == null) {
            return seenToday ? Doing.READY : null;
        }
        return doing(phone.state());
    }

    private boolean isPhoneSilentSince(long moment) {
        return phone == null || phone.at() < moment;
    }

    private List<String> queues(LocalDay today) {
        if (phoneWithQueues != null) {
            return phoneWithQueues.queues();
        }
        return contacts.values().stream()
                .filter(contact -> isOf(today, contact))
                .flatMap(contact -> contact.queue() == null ? Stream.empty() : Stream.of(contact.queue()))
                .distinct()
                .toList();
    }

    private static @Nullable Doing doing(AgentState state) {
        return switch (state) {
            case READY -> Doing.READY;
            case AWAY -> Doing.AWAY;
            case OFFLINE -> null;
        };
    }

    /** A contact that goes on over midnight is of both days. */
    private static boolean isOf(LocalDay today, Contact contact) {
        return contact.lastAt() >= today.from();
    }

    private static long endsAt(Contact contact) {
        return contact.stage() == Stage.OVER
                ? Math.max(contact.answeredAt(), contact.lastAt()) + KEPT
                : contact.answeredAt() + OPEN_KEPT;
    }

    private static @Nullable PhoneState held(@Nullable PhoneState said, long reached) {
        return said == null || said.endsAt() <= reached ? null : said;
    }
}
