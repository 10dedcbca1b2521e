package io.vigie.jobs.attendance;

import io.vigie.contract.event.AgentState;
import io.vigie.contract.live.Mismatch;
import io.vigie.jobs.heard.PhoneState;
import io.vigie.jobs.heard.Punch;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How clock and phone contradict each other at a moment.
 *
 * <p>Ready but not clocked in: for 5 min without break the phone was ready or a contact open, while the last punch was
 * one out, or none stood. Only for agents who have a time clock: of whom a punch is known, be it withdrawn.
 *
 * <p>Clocked in but not ready, where that is told: for 15 min without break the last punch was one in, and the phone
 * offline or never heard.
 *
 * @param kind null while they agree
 * @param toldAt from when on it counts, in ms
 */
record Contradiction(@Nullable Mismatch kind, long toldAt) {

    static final Contradiction NONE = new Contradiction(null, Next.NEVER);

    private static final long READY_FOR = Duration.ofMinutes(5).toMillis();
    private static final long OFFLINE_FOR = Duration.ofMinutes(15).toMillis();

    /** Before all that can be known. */
    private static final long EVER = 0;

    static Contradiction at(AttendanceFacts facts, long now) {
        List<Punch> punches = facts.punches();
        int known = Moments.firstFrom(punches, Punch::at, now + 1);
        if (known == 0 && !facts.punchWithdrawn()) {
            return NONE;
        }
        int run = known;
        while (run > 0 && punches.get(run - 1).in() == punches.get(known - 1).in()) {
            run--;
        }
        if (known == 0 || !punches.get(known - 1).in()) {
            long outSince = run == 0 ? EVER : punches.get(run).at();
            return readyButOut(facts, outSince, now);
        }
        return facts.clockedInNotReadyOn()
                ? inButOffline(facts, punches.get(run).at(), now)
                : NONE;
    }

    /** What the mismatch is at the moment; null before it has lasted. */
    @Nullable
    Mismatch told(long now) {
        return now >= toldAt ? kind : null;
    }

    private static Contradiction readyButOut(AttendanceFacts facts, long outSince, long now) {
        long since = workingSince(facts, now);
        return since > now
                ? NONE
                : new Contradiction(Mismatch.READY_NOT_CLOCKED_IN, Math.max(since, outSince) + READY_FOR);
    }

    private static Contradiction inButOffline(AttendanceFacts facts, long inSince, long now) {
        List<PhoneState> phones = facts.phones();
        int run = Moments.firstFrom(phones, PhoneState::at, now + 1);
        long offlineSince = run == 0 ? EVER : Next.NEVER;
        while (run > 0 && phones.get(run - 1).state() == AgentState.OFFLINE) {
            run--;
            offlineSince = phones.get(run).at();
        }
        return offlineSince == Next.NEVER
                ? NONE
                : new Contradiction(Mismatch.CLOCKED_IN_NOT_READY, Math.max(offlineSince, inSince) + OFFLINE_FOR);
    }

    /** Since when the phone was ready or a contact open without break, as far as it matters; after now when not. */
    private static long workingSince(AttendanceFacts facts, long now) {
        List<PhoneState> phones = facts.phones();
        int next = Moments.firstFrom(phones, PhoneState::at, now + 1);
        long since = now + 1;
        long before;
        do {
            before = since;
            for (Span contact : facts.contacts()) {
                since = reachedBack(contact.from(), contact.until(), since);
            }
            long until = Next.NEVER;
            for (int i = next - 1; i >= 0 && until >= since; i--) {
                if (phones.get(i).state() == AgentState.READY) {
                    since = reachedBack(phones.get(i).at(), until, since);
                }
                until = phones.get(i).at();
            }
        } while (since < before && since > now - READY_FOR);
        return since;
    }

    private static long reachedBack(long from, long until, long since) {
        return from < since && until >= since ? from : since;
    }
}
