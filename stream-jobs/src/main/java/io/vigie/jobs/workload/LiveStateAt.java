package io.vigie.jobs.workload;

import io.vigie.contract.event.Activity;
import io.vigie.contract.live.LiveState;
import io.vigie.jobs.heard.Contact;
import io.vigie.jobs.heard.PhoneState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an agent does at a moment: talking while an answered leg is open; else wrapping up while after-call work is open
 * and the phone has said nothing since that talk's end; else what the phone said last; without any word of it ready once
 * seen in a contact today, else offline.
 *
 * @param activity of away
 * @param since in ms: the answer of the earliest open talk; the earliest talk end that is still wrapped up; the first of
 *     the phone's unbroken words of the same state and activity; null for ready, and where nothing was heard
 * @param queue that of the contact the state comes from
 */
public record LiveStateAt(
        LiveState state,
        @Nullable Activity activity,
        @Nullable Long since,
        @Nullable String queue) {

    /**
     * The state at a moment; what is later than it is left out.
     *
     * @param contacts by visit, {@code LEG/CALL}
     * @param phones in any order
     * @param todayFrom where today begins, in ms
     * @param now in ms
     */
    public static LiveStateAt of(Map<String, Contact> contacts, List<PhoneState> phones, long todayFrom, long now) {
        PhoneState last = null;
        for (PhoneState phone : phones) {
            last = phone.at() <= now && (last == null || last.compareTo(phone) < 0) ? phone : last;
        }
        last = believed(last, now);
        boolean seen = false;
        List<Span> open = new ArrayList<>();
        for (Map.Entry<String, Contact> contact : contacts.entrySet()) {
            Span span = Span.of(contact.getKey(), contact.getValue());
            seen |= isSeen(span, todayFrom) && span.answeredAt() <= now;
            if (span.isOpenAt(now)) {
                open.add(span);
            }
        }
        open.sort(Span.ORDER);
        LiveStateAt state = at(now, open, last, seen);
        return last == null || state.since != null || state.state == LiveState.READY
                ? state
                : new LiveStateAt(state.state, state.activity, saidSince(phones, last), null);
    }

    /** Whether a contact that has been answered is one of today: one that goes on over its begin is. */
    static boolean isSeen(Span span, long todayFrom) {
        return span.doneAt() >= todayFrom;
    }

    /**
     * The rule itself. Since when the phone has said the same is left out: it is a matter of all its words.
     *
     * @param open in their order
     * @param last the phone's last word; what it said so long ago that it holds no more is not believed
     * @param seen whether there has been a contact today
     */
    static LiveStateAt at(long moment, List<Span> open, @Nullable PhoneState last, boolean seen) {
        PhoneState said = believed(last, moment);
        Span wrapped = null;
        for (Span span : open) {
            if (span.isTalkAt(moment)) {
                return new LiveStateAt(LiveState.TALKING, null, span.answeredAt(), span.queue());
            }
            boolean unheard = said == null || said.at() < span.talkEndedAt();
            if (unheard
                    && span.isAfterCallWorkAt(moment)
                    && (wrapped == null || span.talkEndedAt() < wrapped.talkEndedAt())) {
                wrapped = span;
            }
        }
        if (wrapped != null) {
            return new LiveStateAt(LiveState.WRAPPING_UP, null, wrapped.talkEndedAt(), wrapped.queue());
        }
        if (said == null) {
            return new LiveStateAt(seen ? LiveState.READY : LiveState.OFFLINE, null, null, null);
        }
        return switch (said.state()) {
            case READY -> new LiveStateAt(LiveState.READY, null, null, null);
            case AWAY -> new LiveStateAt(LiveState.AWAY, said.activity(), null, null);
            case OFFLINE -> new LiveStateAt(LiveState.OFFLINE, null, null, null);
        };
    }

    private static @Nullable PhoneState believed(@Nullable PhoneState last, long moment) {
        return last == null || last.endsAt() <= moment ? null : last;
    }

    private static long saidSince(List<PhoneState> phones, PhoneState last) {
        List<PhoneState> before = new ArrayList<>(phones);
        before.removeIf(phone -> phone.compareTo(last) > 0);
        before.sort(null);
        long since = last.at();
        for (int i = before.size() - 1; i >= 0; i--) {
            PhoneState phone = before.get(i);
            if (phone.state() != last.state() || phone.activity() != last.activity()) {
                break;
            }
            since = phone.at();
        }
        return since;
    }
}
