package io.vigie.jobs.agents;

import io.vigie.jobs.attendance.Span;
import io.vigie.jobs.attendance.Spans;
import io.vigie.jobs.heard.PhoneState;
import io.vigie.jobs.heard.Punch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When nothing could be said of an agent: all the sources were silent that had sent a word of the agent in the 7 days
 * before.
 *
 * @param spans in order
 * @param changesAt when time alone begins or ends one next, in ms; {@link AgentFacts#NEVER} for never
 */
record Unheard(List<Span> spans, long changesAt) {

    private static final Unheard NEVER = new Unheard(List.of(), AgentFacts.NEVER);
    private static final long BELONGS_FOR = Duration.ofDays(7).toMillis();

    /** From a moment to another, both included. */
    static Unheard of(AgentFacts facts, long from, long to) {
        if (facts.silences.isEmpty()) {
            return NEVER;
        }
        List<Span> belonging = new ArrayList<>();
        List<Span> heard = new ArrayList<>();
        words(facts, to).forEach((source, times) -> {
            List<Span> belongs = Spans.union(times.stream().map(at -> new Span(at, at + BELONGS_FOR)));
            List<Span> silent = Spans.union(
                    facts.silencesOf(source).stream().map(silence -> new Span(silence.from(), silence.until())));
            belonging.addAll(belongs);
            belongs.forEach(span -> heard.addAll(Spans.without(span, silent)));
        });
        List<Span> speaking = Spans.union(heard.stream().filter(Unheard::lasts));
        List<Span> spans = new ArrayList<>();
        long changesAt = AgentFacts.NEVER;
        for (Span belongs : Spans.union(belonging.stream())) {
            for (Span unheard : Spans.without(belongs, speaking)) {
                if (!lasts(unheard) || unheard.until() <= from) {
                    continue;
                }
                long next = unheard.from() > to ? unheard.from() : unheard.until();
                changesAt = next > to ? Math.min(changesAt, next) : changesAt;
                if (unheard.from() <= to) {
                    spans.add(new Span(Math.max(from, unheard.from()), unheard.until()));
                }
            }
        }
        return new Unheard(spans, changesAt);
    }

    private static boolean lasts(Span span) {
        return span.from() < span.until();
    }

    private static Map<String, List<Long>> words(AgentFacts facts, long to) {
        Map<String, List<Long>> words = new HashMap<>();
        for (PhoneState phone : facts.phones.until(to)) {
            note(phone.source(), phone.at(), words);
        }
        for (Punch punch : facts.punches.all) {
            if (punch.at() <= to) {
                note(punch.source(), punch.at(), words);
            }
        }
        for (Punches.Withdrawal withdrawal : facts.punches.withdrawals) {
            if (withdrawal.at() <= to) {
                note(withdrawal.source(), withdrawal.at(), words);
            }
        }
        return words;
    }

    private static void note(String source, long at, Map<String, List<Long>> words) {
        words.computeIfAbsent(source, any -> new ArrayList<>()).add(at);
    }
}
