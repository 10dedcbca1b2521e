package io.vigie.dashboard.trials;

import io.vigie.contract.rulebook.RuleReader;
import io.vigie.contract.rules.Rule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Rules, and what they see, in few words. */
final class TestingTrials {

    static final Instant START = Instant.parse("2026-03-10T10:00:00Z");

    private TestingTrials() {}

    /** A rule on waiting callers. */
    static Rule rule(String comparator, double threshold, String more) throws Exception {
        return rule("waiting", comparator, threshold, more);
    }

    /** @param more fields, each after a comma */
    static Rule rule(String metric, String comparator, double threshold, String more) throws Exception {
        String json = "{\"subjectKind\":\"queue\",\"metric\":\"" + metric + "\",\"comparator\":\"" + comparator
                + "\",\"threshold\":" + threshold + more + "}";
        return RuleReader.read("tried", json.getBytes(StandardCharsets.UTF_8));
    }

    /** Looks such as {@code 0=1 10=- 30=4}: from a second on a value, - for nothing. */
    static List<Look> looks(String text) {
        List<Look> looks = new ArrayList<>();
        for (String part : text.strip().split(" +", -1)) {
            String[] look = part.split("=", 2);
            Double value = look[1].equals("-") ? null : Double.valueOf(look[1]);
            looks.add(new Look(second(look[0]), value));
        }
        return looks;
    }

    static long second(String second) {
        return START.toEpochMilli() + 1_000 * Long.parseLong(second);
    }

    /** Spells such as {@code 0:10-20 30:30-}: since, from, until; nothing after the - while it still fires. */
    static String told(List<Spell> spells) {
        StringBuilder told = new StringBuilder();
        for (Spell spell : spells) {
            told.append(told.isEmpty() ? "" : " ")
                    .append(seconds(spell.since()))
                    .append(':')
                    .append(seconds(spell.from()))
                    .append('-');
            if (spell.until() != null) {
                told.append(seconds(spell.until()));
            }
        }
        return told.toString();
    }

    private static long seconds(Instant moment) {
        return moment.getEpochSecond() - START.getEpochSecond();
    }
}
