package io.vigie.jobs.alerts;

import io.vigie.contract.input.RefusedException;
import io.vigie.contract.rulebook.BuiltInRules;
import io.vigie.contract.rulebook.RuleReader;
import io.vigie.contract.rules.Rule;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.Topic;
import io.vigie.jobs.input.PlainRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rules that people write. One that cannot be read becomes a dead letter, and what was there before stays in
 * force. One that is taken away gives its place back to the built-in rule of its id, where there is one.
 */
public final class RulesFunction extends ProcessFunction<PlainRecord, AlertsControl> {

    private final OutputTag<DeadLetter> deadLetters;

    public RulesFunction(OutputTag<DeadLetter> deadLetters) {
        this.deadLetters = deadLetters;
    }

    /** The rules that stand: the built-in ones, and what people wrote in their place and beside them. */
    public static List<Rule> standing(Iterable<PlainRecord> records) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        BuiltInRules.all().forEach(rule -> rules.put(rule.id(), rule));
        for (PlainRecord next : records) {
            AlertsControl control = readable(next);
            if (control != null && control.rule() != null) {
                rules.put(control.rule().id(), control.rule());
            } else if (control != null && control.removed() != null) {
                rules.remove(control.removed());
            }
        }
        return new ArrayList<>(rules.values());
    }

    @Override
    public void processElement(PlainRecord next, Context context, Collector<AlertsControl> out) {
        try {
            out.collect(read(next));
        } catch (RefusedException e) {
            context.output(
                    deadLetters,
                    next.letter(Topic.RULES, e.problem().code(), e.problem().detail()));
        }
    }

    /** Null when it cannot be read: the job reads it again when it runs, and tells. */
    private static @Nullable AlertsControl readable(PlainRecord next) {
        try {
            return read(next);
        } catch (RefusedException e) {
            return null;
        }
    }

    private static AlertsControl read(PlainRecord next) throws RefusedException {
        String id = next.requiredKey("the id of the rule");
        if (next.value() != null) {
            return AlertsControl.of(RuleReader.read(id, next.value()));
        }
        Rule builtIn = builtIn(id);
        return builtIn == null ? AlertsControl.removed(id) : AlertsControl.of(builtIn);
    }

    private static @Nullable Rule builtIn(String id) {
        return BuiltInRules.all().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
