package io.vigie.jobs.agents;

import io.vigie.jobs.attendance.Span;
import io.vigie.jobs.heard.PhoneState;
import io.vigie.jobs.heard.Punch;
import io.vigie.jobs.sources.Silence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

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
        Map<String, List<Long>> words = words(facts, to);
        TreeSet<Long> moments = new TreeSet<>();
        moments.add(from);
        words.forEach((source, times) -> {
            for (long at : times) {
                moments.add(at);
                moments.add(at + BELONGS_FOR);
            }
            for (Silence silence : facts.silencesOf(source)) {
                moments.add(silence.from());
                moments.add(silence.until());
            }
        });
        List<Span> spans = new ArrayList<>();
        for (Long moment = from; moment != null && moment <= to; moment = moments.higher(moment)) {
            Long next = moments.higher(moment);
            if (isUnheard(facts, words, moment)) {
                spans.add(new Span(moment, next == null ? Long.MAX_VALUE : next));
            }
        }
        Long next = moments.higher(to);
        return new Unheard(spans, next == null ? AgentFacts.NEVER : next);
    }

    private static boolean isUnheard(AgentFacts facts, Map<String, List<Long>> words, long moment) {
        boolean any = false;
        for (Map.Entry<String, List<Long>> source : words.entrySet()) {
            boolean belongs = source.getValue().stream().anyMatch(at -> at <= moment && moment < at + BELONGS_FOR);
            if (belongs) {
                any = true;
                if (facts.silencesOf(source.getKey()).stream()
                        .noneMatch(silence -> silence.from() <= moment && moment < silence.until())) {
                    return false;
                }
            }
        }
        return any;
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
