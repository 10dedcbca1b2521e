package io.vigie.jobs.workload;

import io.vigie.contract.event.Reason;
import io.vigie.jobs.attendance.Shift;
import io.vigie.jobs.heard.PhoneState;
import io.vigie.jobs.heard.Punch;
import io.vigie.jobs.tickets.TicketWork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The facts whose time has come, each kind in its order. What clocks that run ahead tell of the future waits for its
 * time.
 *
 * @param handled by their answer
 * @param escalations of the agent's tickets, in ms
 * @param misses in ms, in no order
 * @param nextAt when the next fact waits for its time, in ms; {@link FlagRule#NEVER} for none
 */
record Known(
        List<Span> spans,
        List<PhoneState> phones,
        List<Punch> punches,
        List<Handled> handled,
        List<Long> escalations,
        List<Long> misses,
        List<Shift> shifts,
        long nextAt) {

    static Known of(WorkloadFacts facts, long now) {
        Sieve sieve = new Sieve(now);
        List<Span> spans = new ArrayList<>(facts.contacts().size());
        facts.contacts().forEach((visit, contact) -> {
            Span span = Span.of(visit, contact);
            if (sieve.passes(span.answeredAt())) {
                sieve.passes(span.talkEndedAt());
                sieve.passes(span.doneAt());
                spans.add(span.asOf(now));
            }
        });
        spans.sort(Span.ORDER);
        List<PhoneState> phones = new ArrayList<>(facts.phones());
        phones.removeIf(phone -> !sieve.passes(phone.at()));
        phones.sort(null);
        List<Punch> punches = new ArrayList<>(facts.punches());
        punches.removeIf(punch -> !sieve.passes(punch.at()));
        punches.sort(null);
        List<Long> misses = new ArrayList<>(facts.misses());
        misses.removeIf(miss -> !sieve.passes(miss));
        List<Shift> shifts = new ArrayList<>(facts.shifts());
        shifts.sort(Comparator.comparingLong(Shift::start));
        List<Handled> handled = handled(spans, facts.tickets(), sieve);
        List<Long> escalations = escalations(facts.tickets(), sieve);
        return new Known(spans, phones, punches, handled, escalations, misses, shifts, sieve.nextAt);
    }

    /** Whether anything is counted by the day. */
    boolean isOfDays() {
        return !spans.isEmpty() || !handled.isEmpty() || !misses.isEmpty();
    }

    /** A ticket that was born from a complaint or conflict call of the same agent is the same trouble, counted once. */
    private static List<Handled> handled(List<Span> spans, List<TicketWork> tickets, Sieve sieve) {
        List<Handled> handled = new ArrayList<>(spans.size());
        Set<String> hardCalls = new HashSet<>();
        for (Span span : spans) {
            if (span.counted() && span.talkEndedAt() <= sieve.now) {
                handled.add(new Handled(
                        span.visit(), span.answeredAt(), span.talkEndedAt(), span.doneAt(), span.reason(), false));
                if (!tickets.isEmpty() && Handled.isHard(span.reason())) {
                    hardCalls.add(span.call());
                }
            }
        }
        for (TicketWork work : tickets) {
            Reason category = work.category();
            boolean counts = Handled.isHard(category) && (work.call() == null || !hardCalls.contains(work.call()));
            for (long at : work.answeredAt()) {
                if (sieve.passes(at) && counts) {
                    handled.add(new Handled(work.ticket(), at, at, at, category, true));
                }
            }
        }
        if (!tickets.isEmpty()) {
            handled.sort(Handled.BY_ANSWER);
        }
        return handled;
    }

    private static List<Long> escalations(List<TicketWork> tickets, Sieve sieve) {
        List<Long> escalations = new ArrayList<>();
        for (TicketWork work : tickets) {
            for (long at : work.escalatedAt()) {
                if (sieve.passes(at)) {
                    escalations.add(at);
                }
            }
        }
        escalations.sort(null);
        return escalations;
    }

    /** Lets through what is not later than now, and remembers what comes next. */
    private static final class Sieve {

        private final long now;
        private long nextAt = FlagRule.NEVER;

        Sieve(long now) {
            this.now = now;
        }

        boolean passes(long at) {
            if (at > now) {
                nextAt = Math.min(nextAt, at);
            }
            return at <= now;
        }
    }
}
